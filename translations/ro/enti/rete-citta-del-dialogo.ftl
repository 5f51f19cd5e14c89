### Le città del dialogo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Rețeaua „Le città del dialogo” (orașele dialogului)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = Rețeaua italiană a primăriilor în programul european al orașelor interculturale.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = orașe interculturale; Intercultural Cities; Consiliul Europei; rețea de primării
# it: guida
f-3z8fq = coordonator

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = Rețeaua reunește primării care vor ca persoane de origini diferite să trăiască bine împreună. Face parte din programul orașelor interculturale al Consiliului Europei.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Un acord leagă [Ministerul Muncii][1] și [primăria din Reggio Emilia][2]. Acordul prevede trei lucruri:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = un spațiu pe [Portale Integrazione Migranti][1] pentru bunele practici
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = o verificare a rezultatelor
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = publicarea rezultatelor
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = Știrea nu are dată. Lista primăriilor este cea de atunci.
