### Dichiarazione dei redditi (730) — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
title = ਟੈਕਸ ਰਿਟਰਨ (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = ਟੈਕਸ ਦਾ ਹਿਸਾਬ ਜੋ ਹਰ ਸਾਲ ਹੁੰਦਾ ਹੈ। ਕਈ ਵਾਰ ਪੈਸੇ ਵਾਪਸ ਮਿਲਦੇ ਹਨ।
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: certificazione unica → { -certificazione-unica } = ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
keywords = 730; ਟੈਕਸ; IRPEF; ਰਿਫੰਡ; ਰਿੰਬੋਰਸੋ; ਕਾਫ; CU; ਟੈਕਸ ਰਿਟਰਨ
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-yu6qc = ਮਾਲਕ ਜਾਂ INPS ਤੋਂ ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (Certificazione Unica)
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-hs3zj = ਡਾਕਟਰ, ਕਿਰਾਏ, ਸਕੂਲ ਅਤੇ ਬੱਚਿਆਂ ਦੇ ਖ਼ਰਚੇ ਦੀਆਂ ਰਸੀਦਾਂ
# it: la dichiarazione mandata
f-dyyjg = ਭੇਜੀ ਹੋਈ ਟੈਕਸ ਰਿਟਰਨ
# it: Un CAF la prepara con te.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-5z8ke = CAF ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਤਿਆਰ ਕਰਦਾ ਹੈ।
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
p-hph2s = ਹਰ ਸਾਲ ਕਮਾਏ ਪੈਸਿਆਂ ’ਤੇ ਟੈਕਸ ਦਾ ਹਿਸਾਬ ਹੁੰਦਾ ਹੈ। ਇਸ ਲਈ [730 ਫ਼ਾਰਮ][1] ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = ਆਮ ਤੌਰ ’ਤੇ ਤੁਹਾਡੇ ਲਈ ਇਹ ਭਰਨੀ ਜ਼ਰੂਰੀ ਹੈ ਜੇ:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-p77s9 = ਤੁਸੀਂ ਦੋ ਜਾਂ ਵੱਧ ਮਾਲਕਾਂ ਕੋਲ ਕੰਮ ਕੀਤਾ
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
l-kceav = ਤੁਸੀਂ ਘਰੇਲੂ ਕਾਮੇ (colf) ਜਾਂ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ (badante) ਹੋ
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-5ex8d = ਤਨਖ਼ਾਹ ਤੋਂ ਇਲਾਵਾ INPS ਤੋਂ ਵੀ ਪੈਸੇ ਲਏ ਹਨ
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = ਜੇ ਤੁਸੀਂ ਡਾਕਟਰ, ਕਿਰਾਏ ਜਾਂ ਸਕੂਲ ’ਤੇ ਖ਼ਰਚਾ ਕੀਤਾ ਜਾਂ ਤੁਹਾਡੇ ਬੱਚੇ ਹਨ, ਤਾਂ ਵੀ ਭਰਨ ਦਾ ਫ਼ਾਇਦਾ ਹੈ। **ਪੈਸੇ ਵਾਪਸ (rimborso)** ਮਿਲ ਸਕਦੇ ਹਨ।

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-vnum8 = ਬਸੰਤ ਵਿੱਚ ਹਰ ਮਾਲਕ ਤੋਂ [ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (Certificazione Unica)][1] ਮੰਗੋ।
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
l-78hhc = ਰਸੀਦਾਂ ਇਕੱਠੀਆਂ ਕਰੋ। ਦਵਾਈਆਂ ਜਾਂ ਜਾਂਚ ਦੇ ਪੈਸੇ ਦੇਣ ਵੇਲੇ { -tessera-sanitaria } ਦਿਖਾਓ।
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-rkf2e = [CAF][1] ਵਿੱਚ ਸਮਾਂ ਲਓ।
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = ਲਿਖਤੀ ਇਜਾਜ਼ਤ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-c7gay = { -delega } ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ। CAF ਤੁਹਾਡੇ ਨਾਲ ਹਿਸਾਬ ਤਿਆਰ ਕਰਦਾ ਹੈ।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-4d2z4 = ਜਾਂ [SPID ਜਾਂ CIE][1] ਨਾਲ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਆਪ ਭਰੋ।

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = ਇਹ ਸਾਲ ਵਿੱਚ ਇੱਕ ਵਾਰ ਹੁੰਦੀ ਹੈ, ਆਮ ਤੌਰ ’ਤੇ ਮਈ ਤੋਂ ਸਤੰਬਰ ਤੱਕ।

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-ngzi5 = ਵੈੱਬਸਾਈਟ ’ਤੇ ਮੁਫ਼ਤ ਹੈ। CAF ਥੋੜ੍ਹੀ ਰਕਮ ਲੈ ਸਕਦਾ ਹੈ: ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-mvnuc = ਤੁਹਾਡੇ ਦੇਸ਼ ਵਿੱਚ ਰਹਿੰਦੇ ਪਰਿਵਾਰ ਕਰਕੇ ਕਈ ਵਾਰ ਟੈਕਸ ਘੱਟ ਲੱਗ ਸਕਦਾ ਹੈ। ਅਨੁਵਾਦ ਕੀਤੇ ਕਾਗ਼ਜ਼ ਚਾਹੀਦੇ ਹਨ। CAF ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-fbrp8 = Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ) ਤੋਂ ਚਿੱਠੀ ਆਈ? ਸੁੱਟੋ ਨਾ। ਤੁਰੰਤ CAF ਲੈ ਕੇ ਜਾਓ: ਜਵਾਬ ਦੇਣ ਲਈ ਥੋੜ੍ਹੇ ਦਿਨ ਹੁੰਦੇ ਹਨ।
