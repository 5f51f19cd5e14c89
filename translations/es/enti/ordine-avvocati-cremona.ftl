### Ordine degli avvocati di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Colegio de abogados de Cremona
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = La oficina de los abogados: da la lista y recibe las solicitudes de abogado pagado por el Estado.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = abogado; colegio de abogados; abogado gratis; ventanilla para el ciudadano

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = Junto a cada tribunal hay un colegio de abogados (Ordine degli avvocati). El colegio:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = tiene la lista de los abogados
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = abogado pagado por el Estado
l-n2a89 = recibe las solicitudes de [abogado pagado por el Estado (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = tiene una **ventanilla para el ciudadano** (sportello per il cittadino), que informa gratis
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = No conocemos los horarios ni el teléfono. Pregunte en el tribunal de Cremona.
