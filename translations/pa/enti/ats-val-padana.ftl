### ATS Val Padana — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = ਸਿਹਤ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸਰਕਾਰੀ ਏਜੰਸੀ
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = ਸਰਕਾਰੀ ਏਜੰਸੀ ਜੋ ਇਲਾਕੇ ਦੀਆਂ ਸਿਹਤ ਸੇਵਾਵਾਂ ਦੀ ਨਿਗਰਾਨੀ ਕਰਦੀ ਹੈ।
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = ਸਿਹਤ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸਰਕਾਰੀ ਏਜੰਸੀ
keywords = ATS; Val Padana; ਸਿਹਤ ਏਜੰਸੀ; ਬਿਮਾਰੀ ਤੋਂ ਬਚਾਅ

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = ਸਿਹਤ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸਰਕਾਰੀ ਏਜੰਸੀ
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-7yiwu = [ATS][1] ਦਾ ਮਤਲਬ ਹੈ Agenzia di tutela della salute (ਸਿਹਤ ਦੀ ਰਾਖੀ ਦੀ ਏਜੰਸੀ)। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ATS ਯੋਜਨਾ ਬਣਾਉਂਦੀ ਅਤੇ ਨਿਗਰਾਨੀ ਕਰਦੀ ਹੈ। ਜਾਂਚ, ਟੀਕੇ ਅਤੇ ਹਸਪਤਾਲ [ASST][2] ਦਾ ਕੰਮ ਹੈ।
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: ats → { -ats } = ਸਿਹਤ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸਰਕਾਰੀ ਏਜੰਸੀ
p-sgsw4 = ਡਾਕਟਰ, ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ ਜਾਂ ਟੀਕਿਆਂ ਲਈ ATS ਨੂੰ ਨਾ ਲਿਖੋ: [ਸਿਹਤ][1] ਵਾਲੇ ਪੰਨੇ ਪੜ੍ਹੋ।
