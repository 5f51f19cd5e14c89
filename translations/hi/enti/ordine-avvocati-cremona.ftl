### Ordine degli avvocati di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = ===
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = वकीलों का दफ़्तर: सूची देता है और सरकारी ख़र्च पर वकील के आवेदन लेता है।
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = वकील; मुफ़्त वकील; वकीलों का संघ

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = हर अदालत के पास एक Ordine degli avvocati (वकीलों का संघ) होता है। Ordine:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = वकीलों की सूची रखता है
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = सरकारी ख़र्च पर वकील
l-n2a89 = [सरकारी ख़र्च पर वकील (patrocinio a spese dello Stato)][1] के आवेदन लेता है
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = एक **sportello per il cittadino** (नागरिकों का काउंटर) रखता है, जो मुफ़्त में जानकारी देता है
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = हमें समय और फ़ोन पता नहीं हैं। Cremona की अदालत (tribunale) से पूछें।
