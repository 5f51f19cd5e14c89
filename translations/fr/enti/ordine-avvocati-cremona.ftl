### Ordine degli avvocati di Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Ordine degli avvocati di Cremona (ordre des avocats)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = Le bureau des avocats : il donne la liste et reçoit les demandes d’aide juridictionnelle.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = avocat; barreau; ordre des avocats; avocat gratuit; aide juridictionnelle

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = À côté de chaque tribunal, il y a un ordre des avocats (Ordine degli avvocati). L’ordre :
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = tient la liste des avocats
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = aide juridictionnelle
l-n2a89 = reçoit les demandes d’[aide juridictionnelle (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = a un **sportello per il cittadino** (guichet pour les habitants), qui informe gratuitement
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = Nous ne connaissons ni les horaires ni le téléphone. Demandez au tribunal de Cremona.
