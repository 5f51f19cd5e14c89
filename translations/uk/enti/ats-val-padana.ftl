### ATS Val Padana — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = агентство охорони здоров’я
title = ATS Val Padana
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = Державне агентство, яке контролює медичні служби зони.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = агентство охорони здоров’я
keywords = ATS; Val Padana; агентство здоров’я; профілактика

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = агентство охорони здоров’я
# term: vaccini → { -vaccino } = щеплення
# term: asst → { -asst } = місцева установа охорони здоров’я
p-7yiwu = [ATS][1] означає «агентство охорони здоров’я». У Ломбардії ATS планує і контролює. Прийоми лікарів, щеплення і лікарні – це справа [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = Була партнером проєкту [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
# term: vaccini → { -vaccino } = щеплення
# term: ats → { -ats } = агентство охорони здоров’я
p-sgsw4 = Щодо лікаря, дитячого лікаря чи щеплень не пишіть до ATS: читайте сторінки про [здоров’я][1].
