### ATS Val Padana — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = агентство охраны здоровья
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = Государственное агентство, которое контролирует медицинские службы зоны.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = агентство охраны здоровья
keywords = ATS; Val Padana; агентство здоровья; профилактика

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = агентство охраны здоровья
# term: vaccini → { -vaccino } = прививка
# term: asst → { -asst } = местное учреждение здравоохранения
p-7yiwu = [ATS][1] значит «агентство охраны здоровья» (Agenzia di tutela della salute). В Ломбардии ATS планирует и контролирует. Осмотры, прививки и больницы — это дело [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = Была партнёром проекта [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
# term: vaccini → { -vaccino } = прививка
# term: ats → { -ats } = агентство охраны здоровья
p-sgsw4 = О враче, детском враче или прививках не пишите в ATS: читайте страницы о [здоровье][1].
