### domicilio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = ===
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = residencia registrada
summary = El lugar donde tiene sus cosas y sus asuntos, aunque no tenga allí la { -residenza }.
# it: indirizzo; recapito
keywords = dirección; correspondencia
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = residencia registrada
p-4a37h = Puede tener la [residencia registrada (residenza)][1] en un municipio y el domicilio en otro.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Cuando una oficina le pide el domicilio, escriba dónde le llega el correo.
