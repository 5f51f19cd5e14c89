### Prefettura di Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = prefektura
title = Prefettura di Cremona (prefektura)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = shtetësi
summary = Zyra e Qeverisë në provincë: shtetësia, familja, testi i italishtes.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = prefektura
# term: sportello unico → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
# term: cittadinanza → { -cittadinanza } = shtetësi
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
keywords = prefektura; sporteli unik; shtetësi; bashkim familjar; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = prefektura
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
p-fd4my = Në çdo provincë ka një [prefekturë (Prefettura)][1]. Këtu punon [sporteli unik për imigracionin (Sportello unico)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = prefektura
p-y4h3p = Prefektura merret me:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = bashkim familjar
l-s4jbj = [bashkimin familjar (ricongiungimento)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = dekreti i kuotave
l-igchj = punën me [dekretin e kuotave (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = shtetësi
l-m7k72 = [shtetësinë (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [testin e italishtes A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Kërkesat i dërgoni në internet. Adresat janë në faqen { $web }.
