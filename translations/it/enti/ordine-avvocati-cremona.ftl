### enti/ordine-avvocati-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ordine degli avvocati di Cremona
summary = L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
keywords = avvocato; ordine; patrocinio; sportello per il cittadino

## Che cosa fa

p-6z88f = Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
# note: voce 1 di 3
l-dsn2x = tiene l'elenco degli avvocati
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
l-n2a89 = riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 3 di 3
l-rb8em = ha uno **sportello per il cittadino**, che informa gratis
p-m7sd4 = Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
