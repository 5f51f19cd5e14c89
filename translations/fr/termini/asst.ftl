### ASST — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = établissement public de santé
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = vaccin
summary = L’établissement public qui, en Lombardie, gère les hôpitaux, les médecins et les vaccins.
# it: azienda sanitaria; ASL; ospedale
keywords = santé; ASL; hôpital
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST veut dire « Azienda socio-sanitaria territoriale ». Dans d’autres régions, l’établissement s’appelle **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = À Cremona, il y a l’[ASST Cremona][1].
