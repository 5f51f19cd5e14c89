### Prefettura — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = prefectură
# it: L'ufficio del Governo in ogni provincia.
summary = Biroul guvernului în fiecare provincie.
# it: UTG; prefetto; Governo
keywords = UTG; prefect; guvern
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = cetățenie
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
p-szpew = Prefectura reprezintă guvernul în provincie. Se ocupă de { -cittadinanza }, de { -ricongiungimento-familiare } și de testul de italiană.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
p-8abr8 = Nu este același lucru cu o [chestură (Questura)][1]. Chestura ține de poliție și dă permisele.
