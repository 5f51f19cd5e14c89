### casellario giudiziale e carichi pendenti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = довідка про судимість
# it: I certificati che dicono se hai condanne o processi.
summary = Довідки, які показують, чи є у вас вироки або судові процеси.
# it: certificato penale; tribunale; fedina penale
keywords = довідка про несудимість; суд; certificato penale; судимість
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = Їх видає відділ суду, який називається Procura (прокуратура). Спочатку запитайте, для чого вони: у багатьох справах установа просить їх сама.
