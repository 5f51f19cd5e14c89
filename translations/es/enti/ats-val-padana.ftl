### ATS Val Padana — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = agencia de protección de la salud
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = La agencia pública que controla los servicios de salud de la zona.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = agencia de protección de la salud
keywords = ATS; Val Padana; agencia de salud; prevención

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = agencia de protección de la salud
# term: vaccini → { -vaccino } = vacuna
# term: asst → { -asst } = entidad pública de salud
p-7yiwu = [ATS][1] quiere decir Agenzia di tutela della salute (agencia de protección de la salud). En Lombardía la ATS planifica y controla. Las consultas médicas, las vacunas y los hospitales son tarea de la [entidad pública de salud (ASST)][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = Fue socia del proyecto [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
# term: vaccini → { -vaccino } = vacuna
# term: ats → { -ats } = agencia de protección de la salud
p-sgsw4 = Para médico, pediatra o vacunas no escriba a la ATS: lea las páginas sobre la [salud][1].
