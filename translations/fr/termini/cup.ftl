### CUP — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = centre de rendez-vous médicaux
# it: L'ufficio che prenota visite ed esami.
summary = Le bureau qui donne les rendez-vous pour consultations et examens.
# it: prenotazione; visita; appuntamento
keywords = réservation; visite; rendez-vous
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ordonnance
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
p-5hitf = CUP veut dire « Centro unico di prenotazione » (centre unique de réservation). Apportez l’[ordonnance (ricetta)][1] et la { -tessera-sanitaria }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Lisez [comment prendre rendez-vous][1].
