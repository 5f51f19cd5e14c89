### ATS Val Padana — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = health protection agency
title = ATS Val Padana (health protection agency)
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = The public agency that controls the health services of the area.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = health protection agency
keywords = ATS; Val Padana; health agency; prevention

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = health protection agency
# term: vaccini → { -vaccino } = vaccine
# term: asst → { -asst } = public health agency
p-7yiwu = [ATS][1] stands for Agenzia di tutela della salute. In Lombardy the ATS plans and checks. Medical visits, vaccines and hospitals are the job of the [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = It was a partner of the project [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
# term: vaccini → { -vaccino } = vaccine
# term: ats → { -ats } = health protection agency
p-sgsw4 = For a doctor, a children's doctor or vaccines do not write to the ATS: read the pages on [health][1].
