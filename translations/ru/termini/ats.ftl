### ATS — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = агентство охраны здоровья
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = Государственное агентство, которое в Ломбардии планирует и контролирует здравоохранение.
# it: agenzia salute; ASL
keywords = агентство здоровья; ASL; здравоохранение
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS значит «агентство охраны здоровья» (Agenzia di tutela della salute). Наше агентство — [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = прививка
# term: asst → { -asst } = местное учреждение здравоохранения
p-5yj64 = За осмотрами и прививками идите в [ASST][1].
