### kit postale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = kit postal
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
summary = El sobre con los formularios para pedir el { -permesso-di-soggiorno } en el correo.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = sobre amarillo; formularios; correo; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Se recibe gratis en una oficina de correos con Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = oficina de ayuda
p-8k9ps = Usted lo llena y lo devuelve **abierto**. Una [oficina de ayuda (patronato)][1] puede llenarlo con usted.
