### servizi abitativi pubblici — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = সরকারি কম ভাড়ার বাড়ি
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = লোম্বার্দিয়ায় সরকারি কম ভাড়ার বাড়ির (case popolari) অফিসিয়াল নাম।
# it: casa popolare; ALER; alloggio
keywords = সরকারি বাসা; কাজা পোপোলারে; আলের; কম ভাড়া
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = এগুলো কম ভাড়ার সরকারি বাড়ি। পড়ুন [কীভাবে চাইবেন][1]।
