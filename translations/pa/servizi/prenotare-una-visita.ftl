### Prenotare una visita o un esame — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = ਡਾਕਟਰੀ ਜਾਂਚ ਜਾਂ ਟੈਸਟ ਦੀ ਬੁਕਿੰਗ
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
summary = ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਨਾਲ ਜਾਂਚ ਬੁੱਕ ਕਰਦੇ ਹੋ ਅਤੇ { -ticket } ਦਿੰਦੇ ਹੋ।
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
# term: impegnativa → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
keywords = CUP; ਤਿਕੇਤ; ਰਿਚੈਤਾ; ਪਰਚੀ; ਮਾਹਰ ਡਾਕਟਰ; ਖ਼ੂਨ ਦਾ ਟੈਸਟ; ਫ਼ੀਸ ਮਾਫ਼ੀ; ਅਪੁਆਇੰਟਮੈਂਟ
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
f-dmgvk = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione) ਦਾ ਕਾਗ਼ਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: il giorno e l'ora della visita
f-7myzx = ਜਾਂਚ ਦਾ ਦਿਨ ਅਤੇ ਸਮਾਂ
# it: Prenota Salute
f-ty459 = Prenota Salute
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
p-tmx23 = ਮਾਹਰ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣ ਜਾਂ ਟੈਸਟ ਲਈ ਆਮ ਤੌਰ ’ਤੇ [ਡਾਕਟਰ ਦੀ ਪਰਚੀ (ricetta)][1] ਚਾਹੀਦੀ ਹੈ।

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
p-sg25d = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][1] ਹੈ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-6skn3 = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
l-bxqjz = [ਪਰਿਵਾਰਕ ਡਾਕਟਰ][1] ਕੋਲ ਜਾਓ। ਆਪਣੀ ਤਕਲੀਫ਼ ਦੱਸੋ।
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-nwzbj = ਡਾਕਟਰ ਪਰਚੀ ਲਿਖਦਾ ਹੈ। ਪਰਚੀ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਜਾਂਚ ਕਿੰਨੀ ਛੇਤੀ ਚਾਹੀਦੀ ਹੈ।
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਇੱਕ ਤਰੀਕੇ ਨਾਲ ਬੁੱਕ ਕਰੋ:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
l-kpjz4 = ਹਸਪਤਾਲ ਦੇ [CUP][1] ਵਿੱਚ
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = ਬੁਕਿੰਗ ਕਰਨ ਵਾਲੀ ਕਿਸੇ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਵਿੱਚ
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = ਦਿਨ, ਸਮਾਂ ਅਤੇ ਥਾਂ ਲਿਖ ਲਓ।
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
l-v3t4v = ਜਾਂਚ ਤੋਂ ਪਹਿਲਾਂ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket)][1] ਦਿਓ।
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-c4skr = ਪਰਚੀ, ਸਿਹਤ ਕਾਰਡ ਅਤੇ ਪੁਰਾਣੇ ਟੈਸਟ ਲੈ ਕੇ ਜਾਓ।
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = ਜੇ ਜਾ ਨਹੀਂ ਸਕਦੇ, ਤਾਂ ਸਮੇਂ ਸਿਰ **ਬੁਕਿੰਗ ਰੱਦ ਕਰਵਾਓ**। ਨਹੀਂ ਤਾਂ ਫਿਰ ਵੀ ਪੈਸੇ ਦੇਣੇ ਪੈ ਸਕਦੇ ਹਨ।

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
# term: reddito → { -reddito } = ਆਮਦਨ
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
p-wqnmk = ਫ਼ੀਸ (ticket) ਜਾਂਚ ਮੁਤਾਬਕ ਬਦਲਦੀ ਹੈ। ਬਹੁਤ ਲੋਕ ਫ਼ੀਸ ਨਹੀਂ ਦਿੰਦੇ: ਛੋਟੇ ਬੱਚੇ, ਘੱਟ ਆਮਦਨ ਵਾਲੇ ਬਜ਼ੁਰਗ, ਲੰਮੀ ਬਿਮਾਰੀ ਵਾਲੇ, ਗਰਭਵਤੀ ਔਰਤਾਂ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਨੂੰ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione)][1] ਦਾ ਹੱਕ ਹੈ ਜਾਂ ਨਹੀਂ।

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **ਇਤਾਲਵੀ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਹੀਂ ਆਉਂਦੀ?** ਬੁੱਕ ਕਰਨ ਵੇਲੇ ਪੁੱਛੋ ਕਿ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਹੈ ਜਾਂ ਨਹੀਂ। ਬੱਚਿਆਂ ਤੋਂ ਅਨੁਵਾਦ ਨਾ ਕਰਵਾਉਣਾ ਚੰਗਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-mdjps = ਪਹਿਲੀ ਖ਼ਾਲੀ ਤਾਰੀਖ਼ ਬਹੁਤ ਜ਼ਿਆਦਾ ਦਿਨਾਂ ਬਾਅਦ ਦੀ ਹੈ? ਪਰਚੀ ’ਤੇ ਇੱਕ ਅੱਖਰ ਹੁੰਦਾ ਹੈ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਜਾਂਚ ਕਿੰਨੀ ਛੇਤੀ ਚਾਹੀਦੀ ਹੈ: ਉਹ CUP ਨੂੰ ਦੱਸੋ। ਹੋਰ ਹਸਪਤਾਲਾਂ ਤੋਂ ਵੀ ਪੁੱਛੋ। ਸ਼ਿਕਾਇਤਾਂ ਲਈ ASST ਦਾ **ਲੋਕ ਸੰਪਰਕ ਦਫ਼ਤਰ (ufficio relazioni con il pubblico)** ਹੈ।
