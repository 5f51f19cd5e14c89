### Corsi — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = کورس
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
summary = علاقے کے منصوبوں کے کورس۔ آج کے کورسوں کے لیے CPIA سے پوچھیں۔
