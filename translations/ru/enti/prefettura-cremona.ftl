### Prefettura di Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = префектура
title = Префектура Кремоны
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = гражданство
summary = Учреждение правительства в провинции: гражданство, семья, тест по итальянскому.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = префектура
# term: sportello unico → { -sportello-unico-immigrazione } = единое иммиграционное бюро
# term: cittadinanza → { -cittadinanza } = гражданство
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
keywords = префектура; единое бюро; гражданство; воссоединение семьи; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = префектура
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = единое иммиграционное бюро
p-fd4my = В каждой провинции есть [префектура (Prefettura)][1]. Здесь работает [единое иммиграционное бюро (Sportello unico)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = префектура
p-y4h3p = Префектура занимается:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = воссоединение семьи
l-s4jbj = [воссоединением семьи][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = указ о квотах на въезд
l-igchj = работой по [указу о квотах (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = гражданство
l-m7k72 = [гражданством][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [тестом по итальянскому A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Заявления вы отправляете онлайн. Адреса есть на сайте { $web }.
