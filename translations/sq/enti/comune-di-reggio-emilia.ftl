### Comune di Reggio Emilia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = Komuna e Reggio Emilias (Comune di Reggio Emilia)
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = Drejton pjesën italiane të programit evropian të qyteteve ndërkulturore.
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; qytete ndërkulturore

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Komuna e Reggio Emilias drejtonte rrjetin italian [Le città del dialogo][1]. Ka firmosur një marrëveshje me [Ministrinë e Punës][2].
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = Është larg nga Cremona: nuk u jep shërbime banorëve të zonës sonë.
