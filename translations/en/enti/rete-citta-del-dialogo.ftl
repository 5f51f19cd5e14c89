### Le città del dialogo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Le città del dialogo (cities of dialogue)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = The Italian network of municipalities in the European programme of intercultural cities.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = intercultural cities; Intercultural Cities; Council of Europe; network of municipalities
# it: guida
f-3z8fq = lead body

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = The network brings together municipalities that want people of different origins to live well together. It is part of the Council of Europe's programme of intercultural cities.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = An agreement links the [Ministry of Labour][1] and the [Municipality of Reggio Emilia][2]. The agreement provides for three things:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = a space on the [Portale Integrazione Migranti][1] for good practices
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = a check of the results
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = the publication of the results
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = The news has no date. The list of municipalities is the one of that time.
