### ricetta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = recetë
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = Fleta e mjekut për të marrë një ilaç, një vizitë ose një analizë.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = impegnativa; recetë; ilaç; recetë elektronike; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Quhet edhe **impegnativa**. Shpesh mjeku ju jep vetëm një numër, ose e dërgon në telefon.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
p-7um7y = Në farmaci tregoni numrin dhe [kartën shëndetësore (tessera sanitaria)][1].
