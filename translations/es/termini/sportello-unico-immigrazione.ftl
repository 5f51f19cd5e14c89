### Sportello unico per l'immigrazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = ventanilla única de inmigración
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
summary = La oficina de la Prefettura para el trabajo y la familia de los ciudadanos extranjeros.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
keywords = SUI; nulla osta; cuotas; inmigración
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
p-uzaxv = Da la [autorización (nulla osta)][1] para trabajar o para traer a la familia.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Usted envía la solicitud en línea. Después la oficina le llama para una cita.
