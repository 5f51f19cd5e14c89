### centro antiviolenza — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = qendër kundër dhunës
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Një vend ku gra me përvojë ndihmojnë këdo që përjeton dhunë.
# it: violenza; donne; aiuto; casa rifugio
keywords = dhunë; gra; ndihmë; strehë; shtëpi e sigurt
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = Është falas dhe e fshehtë. Ju dëgjojnë, ju japin një avokat dhe, nëse duhet, një vend të sigurt.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Lexoni [si ta gjeni][1].
