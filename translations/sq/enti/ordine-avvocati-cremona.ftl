### Ordine degli avvocati di Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Ordine degli avvocati di Cremona (dhoma e avokatëve)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = Zyra e avokatëve: jep listën dhe merr kërkesat për avokat të paguar nga Shteti.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = avokat; dhoma e avokatëve; avokat falas; sportel për qytetarin

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = Pranë çdo gjykate ka një Dhomë të avokatëve (Ordine degli avvocati). Ajo:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = mban listën e avokatëve
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = avokat i paguar nga Shteti
l-n2a89 = merr kërkesat për [avokat të paguar nga Shteti (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = ka një **sportel për qytetarin** (sportello per il cittadino), që informon falas
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = Nuk i dimë oraret dhe telefonin. Pyesni në gjykatën e Cremonës.
