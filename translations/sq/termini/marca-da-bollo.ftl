### marca da bollo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = pullë takse
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Një pullë ngjitëse që blini për të paguar një taksë për një dokument.
# it: bollo; tassa; tabaccaio
keywords = pullë; taksë; duhanshitës
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = Është një pullë ngjitëse. E blini te duhanshitësi (tabaccaio) dhe e vendosni te kërkesa.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = Zyra ju thotë sa duhet të jetë vlera e saj. Pyesni para se ta blini.
