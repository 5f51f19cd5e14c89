### ATS Val Padana — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = ATS
title = ATS Val Padana (agenția de protecție a sănătății)
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = Agenția publică ce controlează serviciile de sănătate din zonă.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = ATS
keywords = ATS; Val Padana; agenția de sănătate; prevenire

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = ATS
# term: vaccini → { -vaccino } = vaccin
# term: asst → { -asst } = ASST
p-7yiwu = [ATS][1] înseamnă „Agenzia di tutela della salute” (agenție de protecție a sănătății). În Lombardia ATS planifică și controlează. Consultațiile, vaccinurile și spitalele sunt treaba [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = A fost partener în proiectul [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
# term: vaccini → { -vaccino } = vaccin
# term: ats → { -ats } = ATS
p-sgsw4 = Pentru medic, pediatru sau vaccinuri nu scrieți la ATS: citiți paginile despre [sănătate][1].
