### deposito cauzionale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = garanție
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = Banii pe care îi dați proprietarului ca garanție. Vi-i dă înapoi la sfârșit.
# it: caparra; garanzia; affitto
keywords = garanție; chirie; avans; caparra; gazdă
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Mulți o numesc **caparra**. Nu poate fi mai mare de trei luni de chirie.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Înainte de a vă muta, fotografiați casa. Fotografiile vă ajută să primiți banii înapoi.
