### termini/cup
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CUP
summary = L'ufficio che prenota visite ed esami.
keywords = prenotazione; visita; appuntamento
# note: [1] = termini/ricetta
p-5hitf = CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Leggi [come si prenota][1].
