### centro antiviolenza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = центр помощи от насилия
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Место, где опытные женщины помогают тем, кто страдает от насилия.
# it: violenza; donne; aiuto; casa rifugio
keywords = насилие; женщины; помощь; приют
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = Это бесплатно, и всё остаётся в тайне. Вас выслушают, дадут адвоката и, если надо, безопасное место.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Читайте, [как его найти][1].
