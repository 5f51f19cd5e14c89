### Prefettura — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = префектура
# it: L'ufficio del Governo in ogni provincia.
summary = Урядова установа в кожній провінції.
# it: UTG; prefetto; Governo
keywords = UTG; префект; уряд
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = громадянство
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
p-szpew = Префектура представляє уряд у провінції. Займається { -cittadinanza(case: "ins") }, возз’єднанням сім’ї і тестом з італійської.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
p-8abr8 = Це не [управління поліції (Questura)][1]. Questura належить до поліції і видає посвідки.
