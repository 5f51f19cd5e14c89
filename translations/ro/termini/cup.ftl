### CUP — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = ===
# it: L'ufficio che prenota visite ed esami.
summary = Biroul care programează consultații și analize.
# it: prenotazione; visita; appuntamento
keywords = programare; consultație; analize; doctor
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = rețetă
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
p-5hitf = CUP înseamnă „Centro unico di prenotazione” (centru unic de programări). Aduceți [rețeta (ricetta)][1] și { -tessera-sanitaria(case: "def") }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Citiți [cum faceți programarea][1].
