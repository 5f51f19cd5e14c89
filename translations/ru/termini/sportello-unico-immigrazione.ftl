### Sportello unico per l'immigrazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = единое иммиграционное бюро
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = префектура
summary = Отдел префектуры по работе и семье иностранных граждан.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
keywords = SUI; nulla osta; квоты
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
p-uzaxv = Оно выдаёт [предварительное разрешение на въезд (nulla osta)][1], чтобы работать или привезти семью.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Заявление вы отправляете онлайн. Потом вас вызывают на приём.
