### marca da bollo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = revenue stamp
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = A sticker that you buy to pay a tax on a document.
# it: bollo; tassa; tabaccaio
keywords = stamp; tax; tobacconist
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = It is a sticker. You buy it from the tobacconist and put it on the application.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = The office tells you what value it must have. Ask before you buy it.
