### Sportello unico per l'immigrazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = єдине імміграційне бюро
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = префектура
summary = Відділ префектури (Prefettura) щодо роботи і сім’ї іноземних громадян.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
keywords = SUI; nulla osta; flussi; квоти
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
p-uzaxv = Дає [попередній дозвіл на в’їзд (nulla osta)][1], щоб працювати або привезти сім’ю.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Заяву ви подаєте онлайн. Потім бюро викликає вас на прийом.
