### ATS — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = agjencia e mbrojtjes së shëndetit
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = Agjencia publike që në Lombardi planifikon dhe kontrollon shëndetësinë.
# it: agenzia salute; ASL
keywords = agjencia e shëndetit; ASL; shëndetësi
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS do të thotë Agenzia di tutela della salute. E jona është [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = vaksinë
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-5yj64 = Për vizita dhe { -vaccino(case: "pl") } shkoni te [ASST][1].
