### Ordine degli avvocati di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Ordine degli avvocati di Cremona (bar association)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = The office of the lawyers: it gives the list and receives applications for legal aid.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = lawyer; bar association; legal aid; citizens' desk

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = Next to every court there is an Ordine degli avvocati (bar association). The Ordine:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = keeps the list of lawyers
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = legal aid
l-n2a89 = receives applications for [legal aid (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = has a **citizens' desk (sportello per il cittadino)**, which gives free information
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = We do not know its opening hours and telephone. Ask at the court of Cremona.
