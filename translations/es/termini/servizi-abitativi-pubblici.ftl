### servizi abitativi pubblici — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = vivienda pública
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = El nombre oficial de las viviendas públicas (case popolari) en Lombardía.
# it: casa popolare; ALER; alloggio
keywords = casa popular; ALER; alojamiento; vivienda social
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = Son viviendas públicas con un alquiler bajo. Lea [cómo se piden][1].
