### ATS — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = ===
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = Agenția publică ce planifică și controlează sănătatea în Lombardia.
# it: agenzia salute; ASL
keywords = agenție de sănătate; ASL; control
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS înseamnă „Agenzia di tutela della salute” (agenție de protecție a sănătății). A noastră este [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = vaccin
# term: asst → { -asst } = ASST
p-5yj64 = Pentru consultații și { -vaccino(case: "pl") } mergeți în schimb la [ASST][1].
