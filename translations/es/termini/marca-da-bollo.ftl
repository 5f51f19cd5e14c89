### marca da bollo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = timbre fiscal
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Un adhesivo que compra para pagar un impuesto sobre un documento.
# it: bollo; tassa; tabaccaio
keywords = timbre; estampilla; impuesto; tabaccaio
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = Es un adhesivo. Se compra en la tienda de tabaco (tabaccaio) y se pega en la solicitud.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = La oficina le dice cuánto debe valer. Antes de comprarlo, pregunte.
