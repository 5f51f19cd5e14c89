### Le città del dialogo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Le città del dialogo (qytetet e dialogut)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = Rrjeti italian i komunave në programin evropian të qyteteve ndërkulturore.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = qytete ndërkulturore; Intercultural Cities; Këshilli i Evropës; rrjet komunash
# it: guida
f-3z8fq = drejtues

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = Rrjeti bashkon komuna që duan që njerëz me prejardhje të ndryshme të jetojnë mirë bashkë. Bën pjesë në programin e qyteteve ndërkulturore të Këshillit të Evropës.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Një marrëveshje lidh [Ministrinë e Punës][1] dhe [Komunën e Reggio Emilias][2]. Marrëveshja parashikon tri gjëra:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = një hapësirë në [Portale Integrazione Migranti][1] për përvojat e mira
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = një kontroll të rezultateve
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = publikimin e rezultateve
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = Lajmi nuk ka datë. Lista e komunave është ajo e asaj kohe.
