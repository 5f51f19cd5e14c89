### Ordine degli avvocati di Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Ordine degli avvocati di Cremona (baroul avocaților)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = Biroul avocaților: dă lista și primește cererile pentru un avocat plătit de stat.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = avocat; barou; asistență juridică; avocat gratuit; ghișeu pentru cetățeni

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = Lângă fiecare tribunal există un „Ordine degli avvocati” (barou). Acesta:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = ține lista avocaților
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = asistență juridică gratuită
l-n2a89 = primește cererile pentru [asistență juridică gratuită (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = are un ghișeu pentru cetățeni, **sportello per il cittadino**, care informează gratuit
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = Nu cunoaștem programul și telefonul. Întrebați la tribunalul din Cremona.
