### deposito cauzionale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = depósito de garantía
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = El dinero que da al propietario como garantía. Se lo devuelve al final.
# it: caparra; garanzia; affitto
keywords = depósito; garantía; alquiler; fianza
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Muchos lo llaman **caparra**. No puede ser más de tres meses de alquiler.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Antes de entrar haga fotos de la casa. Sirven para recuperar el dinero.
