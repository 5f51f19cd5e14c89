### domicilio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = domicile
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = registered residence
summary = The place where you have your things and your affairs, even if you do not have your registered residence there.
# it: indirizzo; recapito
keywords = address; contact address
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = registered residence
p-4a37h = You can have your [registered residence][1] in one town and your domicile in another.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = When an office asks you for your domicilio, write where your post arrives.
