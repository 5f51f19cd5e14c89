### Prefettura — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = প্রদেশে সরকারের দপ্তর
# it: L'ufficio del Governo in ogni provincia.
summary = প্রতিটি প্রদেশে সরকারের অফিস।
# it: UTG; prefetto; Governo
keywords = ???
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
p-szpew = ???
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-8abr8 = ???
