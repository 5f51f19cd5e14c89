### ATS Val Padana — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = agjencia e mbrojtjes së shëndetit
title = ATS Val Padana (agjencia e mbrojtjes së shëndetit)
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = Agjencia publike që kontrollon shërbimet e shëndetit në zonë.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = agjencia e mbrojtjes së shëndetit
keywords = ATS; Val Padana; agjencia e shëndetit; parandalim

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = agjencia e mbrojtjes së shëndetit
# term: vaccini → { -vaccino } = vaksinë
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-7yiwu = [ATS][1] do të thotë Agenzia di tutela della salute. Në Lombardi ATS planifikon dhe kontrollon. Vizitat, { -vaccino(case: "def") } dhe spitalet i ka [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = Ka qenë partnere e projektit [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
# term: vaccini → { -vaccino } = vaksinë
# term: ats → { -ats } = agjencia e mbrojtjes së shëndetit
p-sgsw4 = Për mjek, { -pediatra-di-libera-scelta } ose { -vaccino(case: "pl") } mos i shkruani ATS-së: lexoni faqet për [shëndetin][1].
