### domicilio — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = vendqëndrim
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = vendbanim i regjistruar
summary = Vendi ku i keni gjërat dhe punët tuaja, edhe nëse nuk keni aty vendbanimin e regjistruar.
# it: indirizzo; recapito
keywords = adresë; adresa e postës
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-4a37h = Mund ta keni [vendbanimin e regjistruar (residenza)][1] në një qytet ose fshat dhe vendqëndrimin në një tjetër.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Kur një zyrë ju pyet për vendqëndrimin (domicilio), shkruani ku ju vjen posta.
