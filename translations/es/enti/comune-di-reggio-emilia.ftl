### Comune di Reggio Emilia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = Municipio de Reggio Emilia (Comune)
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = Dirige la parte italiana del programa europeo de las ciudades interculturales.
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; ciudades interculturales

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = El municipio de Reggio Emilia dirigía la red italiana [Le città del dialogo][1]. Firmó un acuerdo con el [Ministerio de Trabajo][2].
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = Está lejos de Cremona: no da servicios a los residentes de nuestra zona.
