### Ordine degli avvocati di Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Коллегия адвокатов Кремоны
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = Учреждение адвокатов: даёт список и принимает заявления на адвоката за счёт государства.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = адвокат; коллегия; бесплатный адвокат; приёмная для граждан

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = При каждом суде есть коллегия адвокатов (Ordine degli avvocati). Она:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = ведёт список адвокатов
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за счёт государства
l-n2a89 = принимает заявления на [адвоката за счёт государства][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = имеет **sportello per il cittadino** (приёмную для граждан), которая информирует бесплатно
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = Мы не знаем часов работы и телефона. Спросите в суде Кремоны.
