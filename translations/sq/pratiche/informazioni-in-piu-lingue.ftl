### Informazioni sui servizi in più lingue — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informacione për shërbimet në disa gjuhë
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Një projekt donte të mblidhte informacionet për shërbimet dhe t’i përkthente.
# it: traduzione; materiale informativo; volantini; lingue
keywords = përkthim; material informues; fletushka; gjuhë
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Ishte një veprim i projektit [Terre di Inclusione][1], me fonde të periudhës 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Entet e projektit duhej të mblidhnin materialin që ekzistonte tashmë për shërbimet sociale, shëndetin dhe projektet lokale.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Duhej ta përkthenin në disa gjuhë.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Duhej t’ua çonin njerëzve.
