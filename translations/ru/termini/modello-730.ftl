### modello 730 — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = налоговая декларация 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = Бланк для расчёта налогов тех, кто работает.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = налоги; налоговая декларация; возврат
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
p-zubiz = Вы подаёте её раз в год, обычно в [центре налоговой помощи (CAF)][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Читайте, [кто должен её подавать][1].
