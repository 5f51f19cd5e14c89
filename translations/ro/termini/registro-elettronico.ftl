### registro elettronico — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = catalog electronic
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = Site-ul unde citiți note, teme, absențe și anunțuri ale școlii.
# it: compiti; voti; assenze; scuola; avvisi
keywords = teme; note; absențe; școală; anunțuri; parolă
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = Secretariatul vă dă o parolă. Uitați-vă des: multe școli nu mai dau hârtii.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Dacă nu reușiți să intrați, întrebați la secretariat.
