### assistente sociale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = соціальний працівник
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = Людина з муніципалітету (Comune), яка вас слухає, коли у вас проблема.
# it: servizi sociali; aiuto; Comune
keywords = соціальні служби; допомога; муніципалітет
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Допомагає щодо грошей, житла, дітей, літніх людей. Те, що ви кажете, залишається в таємниці.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Читайте, [як із ним зустрітися][1].
