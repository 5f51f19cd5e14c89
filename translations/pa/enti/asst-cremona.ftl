### ASST Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = ਕਰੇਮੋਨਾ ਵਿੱਚ ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ।
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
# term: scelta e revoca → { -scelta-e-revoca } = ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ
keywords = ASST; ਹਸਪਤਾਲ; ਸਿਹਤ ਅਦਾਰਾ; ਸਿਹਤ; ਡਾਕਟਰ ਬਦਲਣਾ; ਆਸਲ

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-3rmp2 = ASST ਦਾ ਮਤਲਬ ਹੈ Azienda socio-sanitaria territoriale (ਇਲਾਕੇ ਦਾ ਸਿਹਤ ਅਤੇ ਸਮਾਜਿਕ ਅਦਾਰਾ)। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ASST ਹਸਪਤਾਲ ਅਤੇ ਹੋਰ ਸਿਹਤ ਸੇਵਾਵਾਂ ਚਲਾਉਂਦੇ ਹਨ।
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-abgqi = ASST ਤੋਂ ਤੁਸੀਂ ਮੰਗਦੇ ਹੋ, ਜਿਵੇਂ:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
l-9ua9e = [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-u8z82 = [ਡਾਕਟਰ][1] ਅਤੇ [ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-hb539 = [ਟੀਕੇ][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
l-ynkaz = [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-agpnn = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਕਈ ASST ਹਨ। ਜੇ ਪਤਾ ਨਹੀਂ ਤੁਹਾਡਾ ਕਿਹੜਾ ਹੈ, ਤਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਜਾਂ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਤੋਂ ਪੁੱਛੋ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-ckcq7 = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-zpusi = ASST Cremona ਨੇ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਵੀ ਕੰਮ ਕੀਤਾ।
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = ਖ਼ਤਰੇ ਵੇਲੇ ਦਫ਼ਤਰ ਨਾ ਲੱਭੋ। [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
