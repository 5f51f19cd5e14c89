### marca da bollo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = timbru fiscal
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Un autocolant pe care îl cumpărați ca să plătiți o taxă pe un act.
# it: bollo; tassa; tabaccaio
keywords = timbru; taxă; tutungerie; marca da bollo; bollo
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = Este un autocolant. Îl cumpărați de la tutungerie („tabaccaio”) și îl puneți pe cerere.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = Instituția vă spune ce valoare trebuie să aibă. Înainte de a-l cumpăra, întrebați.
