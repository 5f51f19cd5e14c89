### Prefettura di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = префектура
title = Префектура Кремони (Prefettura)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = громадянство
summary = Урядова установа в провінції: громадянство, сім’я, тест з італійської.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = префектура
# term: sportello unico → { -sportello-unico-immigrazione } = єдине імміграційне бюро
# term: cittadinanza → { -cittadinanza } = громадянство
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
keywords = префектура; sportello unico; громадянство; возз’єднання сім’ї; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = префектура
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = єдине імміграційне бюро
p-fd4my = У кожній провінції є [префектура (Prefettura)][1]. Тут працює [єдине імміграційне бюро (Sportello unico per l'immigrazione)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = префектура
p-y4h3p = Префектура займається такими справами:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = возз’єднання сім’ї
l-s4jbj = [возз’єднання сім’ї][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = указ про квоти на в’їзд
l-igchj = робота за [указом про квоти на в’їзд][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = громадянство
l-m7k72 = [громадянство][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [тест з італійської A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Заяви ви подаєте онлайн. Адреси є на сайті { $web }.
