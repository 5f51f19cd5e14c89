### CUP — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = booking centre
# it: L'ufficio che prenota visite ed esami.
summary = The office that books medical visits and tests.
# it: prenotazione; visita; appuntamento
keywords = booking; visit; appointment
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = prescription
# term: tessera sanitaria → { -tessera-sanitaria } = health card
p-5hitf = CUP stands for Centro unico di prenotazione. Bring the [prescription][1] and the { -tessera-sanitaria }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Read [how to book][1].
