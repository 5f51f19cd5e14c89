### centro antiviolenza — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = центр проти насильства
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Місце, де досвідчені жінки допомагають тим, хто зазнає насильства.
# it: violenza; donne; aiuto; casa rifugio
keywords = насильство; жінки; допомога; притулок
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = Це безкоштовно і в таємниці. Вас вислухають, дадуть адвоката і, якщо треба, безпечне місце.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Читайте, [як його знайти][1].
