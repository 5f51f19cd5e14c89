### servizi abitativi pubblici — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = социальное жильё
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = Официальное название социального жилья (case popolari) в Ломбардии.
# it: casa popolare; ALER; alloggio
keywords = социальное жильё; ALER; квартира от государства
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = Это государственное жильё с низкой арендной платой. Читайте, [как его попросить][1].
