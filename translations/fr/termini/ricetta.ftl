### ricetta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = ordonnance
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = Le papier du médecin pour avoir un médicament, une consultation ou un examen.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = impegnativa; prescription; médicament; ordonnance électronique; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Elle s’appelle aussi **impegnativa**. Souvent, le médecin vous donne seulement un numéro, ou l’envoie sur le téléphone.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
p-7um7y = En pharmacie, montrez le numéro et la [carte de santé (tessera sanitaria)][1].
