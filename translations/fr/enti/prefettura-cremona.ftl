### Prefettura di Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = préfecture
title = Prefettura di Cremona (préfecture)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = nationalité
summary = Le bureau du gouvernement dans la province : nationalité, famille, test d’italien.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = préfecture
# term: sportello unico → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
# term: cittadinanza → { -cittadinanza } = nationalité
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
keywords = préfecture; prefettura; guichet unique; nationalité; regroupement familial; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = préfecture
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
p-fd4my = Dans chaque province, il y a une [préfecture (Prefettura)][1]. C’est là que se trouve le [guichet unique pour l’immigration (Sportello unico)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = préfecture
p-y4h3p = La préfecture s’occupe :
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = regroupement familial
l-s4jbj = du [regroupement familial (ricongiungimento)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = décret sur les quotas
l-igchj = du travail avec le [décret sur les quotas (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = nationalité
l-m7k72 = de la [nationalité][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = du [test d’italien A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Vous envoyez les demandes en ligne. Les adresses sont sur le site { $web }.
