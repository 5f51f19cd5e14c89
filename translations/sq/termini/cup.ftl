### CUP — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = qendra e rezervimit të vizitave
# it: L'ufficio che prenota visite ed esami.
summary = Zyra që rezervon vizita dhe analiza.
# it: prenotazione; visita; appuntamento
keywords = rezervim; vizitë; takim
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = recetë
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
p-5hitf = CUP do të thotë Centro unico di prenotazione. Merrni me vete [recetën (ricetta)][1] dhe { -tessera-sanitaria(case: "acc") }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Lexoni [si rezervohet][1].
