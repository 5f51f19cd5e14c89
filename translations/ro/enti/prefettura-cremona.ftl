### Prefettura di Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = prefectură
title = Prefettura di Cremona (prefectura)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = cetățenie
summary = Biroul guvernului în provincie: cetățenie, familie, test de italiană.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = prefectură
# term: sportello unico → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
# term: cittadinanza → { -cittadinanza } = cetățenie
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
keywords = prefectură; ghișeu unic; cetățenie; reîntregirea familiei; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = prefectură
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
p-fd4my = În fiecare provincie există o [prefectură (Prefettura)][1]. Aici lucrează [Ghișeul unic pentru imigrație (Sportello unico per l'immigrazione)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = prefectură
p-y4h3p = La { -prefettura } se rezolvă:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reîntregirea familiei
l-s4jbj = [reîntregirea familiei (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = decretul privind fluxurile
l-igchj = munca prin [decretul privind fluxurile (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = cetățenie
l-m7k72 = [cetățenia (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [testul de italiană A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Trimiteți cererile online. Adresele sunt pe site-ul { $web }.
