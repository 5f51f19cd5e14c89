### assistente sociale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = trabajador social
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = La persona del municipio que le escucha cuando tiene un problema.
# it: servizi sociali; aiuto; Comune
keywords = servicios sociales; ayuda; municipio; trabajadora social
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Ayuda con dinero, vivienda, hijos, personas mayores. Lo que usted dice es confidencial.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Lea [cómo hablar con esta persona][1].
