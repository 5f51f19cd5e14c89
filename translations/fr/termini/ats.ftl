### ATS — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = agence de protection de la santé
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = L’agence publique qui, en Lombardie, programme et contrôle la santé.
# it: agenzia salute; ASL
keywords = agence de santé; ASL
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS veut dire « Agenzia di tutela della salute » (agence de protection de la santé). La nôtre est l’[ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = vaccin
# term: asst → { -asst } = établissement public de santé
p-5yj64 = Pour les consultations et les vaccins, allez plutôt à l’[établissement public de santé (ASST)][1].
