### CUP — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = centro de reservas médicas
# it: L'ufficio che prenota visite ed esami.
summary = La oficina que reserva consultas médicas y exámenes.
# it: prenotazione; visita; appuntamento
keywords = reserva; consulta médica; cita; turno
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = receta médica
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
p-5hitf = CUP quiere decir Centro unico di prenotazione. Lleve la [receta (ricetta)][1] y la { -tessera-sanitaria }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Lea [cómo se reserva][1].
