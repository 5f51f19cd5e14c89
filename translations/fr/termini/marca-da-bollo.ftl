### marca da bollo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = timbre fiscal
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Un autocollant que vous achetez pour payer une taxe sur un document.
# it: bollo; tassa; tabaccaio
keywords = timbre; taxe; tabac; bollo
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = C’est un autocollant. Vous l’achetez chez le marchand de tabac et le collez sur la demande.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = Le bureau vous dit quelle doit être sa valeur. Avant de l’acheter, demandez.
