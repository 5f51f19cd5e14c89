### Ordine degli avvocati di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Колегія адвокатів Кремони
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = Установа адвокатів: дає список і приймає заяви на безоплатного адвоката.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = адвокат; колегія; безкоштовний адвокат; приймальня для громадян

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = Біля кожного суду є колегія адвокатів. Вона:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = веде список адвокатів
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за рахунок держави
l-n2a89 = приймає заяви на [адвоката за рахунок держави][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = має **sportello per il cittadino** (приймальню для громадян), яка інформує безкоштовно
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = Ми не знаємо годин роботи і телефону. Запитайте в суді Кремони.
