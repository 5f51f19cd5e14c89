### Informazioni sui servizi in più lingue — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informacione për shërbimet në disa gjuhë
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
# change: ~Raccogliere~ +Un+ ~ciò~ +progetto+ ~che~ +voleva+ ~esiste,~ +raccogliere+ ~tradurlo~ +le+ ~e~ +notizie+ ~farlo~ +sui+ ~arrivare~ +servizi+ ~a~ +e+ ~tutti~ +tradurle+
summary = Të mblidhet ajo që ekziston, të përkthehet dhe t’u arrijë të gjithëve.
# it: traduzione; materiale informativo; volantini; lingue
keywords = përkthim; material informues; fletushka; gjuhë
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Është një veprim i projektit [Terre di Inclusione][1], me fonde të periudhës 2014-2020.

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# change: ~Si~ +Gli enti del progetto+ ~raccoglie~ +dovevano raccogliere+ ~c'è~ +c'era+
# note: voce 1 di 3
l-bet8x = Mblidhet materiali që ekziston tashmë për shërbimet sociale, shëndetin dhe projektet lokale.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si traduce in più lingue.
# it: Dovevano tradurlo in più lingue.
# change: ~Si~ +Dovevano+ ~traduce~ +tradurlo+
# note: voce 2 di 3
l-8j9yt = Përkthehet në disa gjuhë.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = ???
