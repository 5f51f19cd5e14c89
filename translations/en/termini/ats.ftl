### ATS — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = health protection agency
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = The public agency that in Lombardy plans and controls health care.
# it: agenzia salute; ASL
keywords = health agency; ASL
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS stands for Agenzia di tutela della salute. Ours is [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = vaccine
# term: asst → { -asst } = public health agency
p-5yj64 = For medical visits and vaccines, go instead to the [ASST][1].
