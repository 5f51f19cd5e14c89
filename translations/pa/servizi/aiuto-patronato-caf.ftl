### Aiuto gratis con le domande: patronato e CAF — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
title = ਅਰਜ਼ੀਆਂ ਲਈ ਮੁਫ਼ਤ ਮਦਦ: patronato ਅਤੇ CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
summary = ਦਫ਼ਤਰ ਜੋ ਤੁਹਾਡੇ ਲਈ INPS, { -questura(case: "obl") } (Questura) ਅਤੇ ਹੋਰ ਅਦਾਰਿਆਂ ਦੀਆਂ ਅਰਜ਼ੀਆਂ ਭਰਦੇ ਹਨ।
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
keywords = ਪਾਤਰੋਨਾਤੋ; ਕਾਫ; ਫ਼ਾਰਮ ਭਰਨਾ; ਅਰਜ਼ੀ; INPS ਦੀ ਅਰਜ਼ੀ; ਮੁਫ਼ਤ ਮਦਦ; ਯੂਨੀਅਨ; ਸਾਨਾਤੋਰੀਆ; ਪੇਪਰ ਪੱਕੇ; ਕਾਗਜ਼ ਪੱਕੇ ਕਰਵਾਉਣੇ; ਪੱਕੇ ਹੋਣਾ
# it: le lettere che hai ricevuto
f-35tt5 = ਜਿਹੜੀਆਂ ਚਿੱਠੀਆਂ ਤੁਹਾਨੂੰ ਆਈਆਂ
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-e3h2k = ਭੇਜੀ ਹੋਈ ਅਰਜ਼ੀ ਅਤੇ ਰਸੀਦ
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = ਜੇ ਕੋਈ ਫ਼ਾਰਮ ਔਖਾ ਹੈ, ਤਾਂ ਇਕੱਲੇ ਨਾ ਭਰੋ। ਦੋ ਤਰ੍ਹਾਂ ਦੇ ਦਫ਼ਤਰ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਨ।

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-9u7ze = ਸਾਰਿਆਂ ਲਈ। ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ ਦਾ ਮੈਂਬਰ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# it: Ufficio
c-u5id7 = ਦਫ਼ਤਰ
# it: Che cosa fa
c-5rzst = ਕੀ ਕੰਮ ਕਰਦਾ ਹੈ
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
c-eujee = [ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
c-r8emj = INPS ਅਤੇ INAIL ਦੀਆਂ ਅਰਜ਼ੀਆਂ, ਪੈਨਸ਼ਨ, ਬੇਰੁਜ਼ਗਾਰੀ, ਜਣੇਪਾ ਛੁੱਟੀ, { -permesso-di-soggiorno }
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
c-c4w4p = [CAF][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
c-af5cv = ਟੈਕਸ, 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = ਅਕਸਰ ਦੋਵੇਂ ਇੱਕੋ ਇਮਾਰਤ ਵਿੱਚ ਹੁੰਦੇ ਹਨ।

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-inygd = ਇੰਟਰਨੈੱਟ ’ਤੇ **patronato** (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਅਤੇ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉਸ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਂ ਲਿਖ ਕੇ ਲੱਭੋ। ਜਾਂ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ। ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਕਾਗ਼ਜ਼ ਚਾਹੀਦੇ ਹਨ ਅਤੇ ਕੀ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = ਸਾਰੀਆਂ ਚਿੱਠੀਆਂ ਲੈ ਕੇ ਜਾਓ, ਉਹ ਵੀ ਜੋ ਤੁਹਾਨੂੰ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀਆਂ।
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = ਲਿਖਤੀ ਇਜਾਜ਼ਤ
l-wrspn = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ [ਲਿਖਤੀ ਇਜਾਜ਼ਤ (delega)][1] ਪੜ੍ਹੋ।
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-h5qj5 = ਅਰਜ਼ੀ ਦੀ **ਰਸੀਦ** ਹਮੇਸ਼ਾ ਮੰਗੋ। ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
p-wtdjy = { -patronato(case: "obl") } ਰਾਹੀਂ ਮੁੱਖ ਅਰਜ਼ੀਆਂ ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਮੁਫ਼ਤ ਹਨ। ਕੁਝ ਹੋਰ ਅਰਜ਼ੀਆਂ ਲਈ ਥੋੜ੍ਹੇ ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ। CAF ਵਿੱਚ ISEE ਆਮ ਤੌਰ ’ਤੇ ਮੁਫ਼ਤ ਹੈ। 730 ਲਈ ਅਕਸਰ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-mgnsr = ਕੀਮਤ ਪਹਿਲਾਂ ਪੁੱਛੋ। ਜੋ ਲੋਕ ਸੜਕ ’ਤੇ ਜਾਂ ਬਾਰ ਵਿੱਚ ਅਰਜ਼ੀਆਂ ਲਈ ਪੈਸੇ ਮੰਗਦੇ ਹਨ, ਉਹਨਾਂ ਤੋਂ ਬਚੋ: ਉਹ patronato ਨਹੀਂ ਹਨ।

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-c3upk = ਕੁਝ patronato ਦਫ਼ਤਰਾਂ ਵਿੱਚ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਬੋਲਣ ਵਾਲੇ ਕਰਮਚਾਰੀ ਹਨ। ਫ਼ੋਨ ’ਤੇ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-xvzcw = ਖ਼ੁਸ਼ ਨਹੀਂ ਹੋ? ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ patronato ਬਦਲ ਸਕਦੇ ਹੋ। ਆਪਣੇ ਕਾਗ਼ਜ਼ ਵਾਪਸ ਲੈ ਲਓ।
