### modello 730 — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = податкова декларація
# it: Il modulo per il conto delle tasse di chi lavora.
summary = Бланк, за яким обчислюють податки тих, хто працює.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = податки; декларація про доходи; повернення податків
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = центр податкової допомоги
p-zubiz = Ви робите її раз на рік, зазвичай у [CAF][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Читайте, [хто повинен її подати][1].
