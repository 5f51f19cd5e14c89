### Comune di Reggio Emilia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = ===
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = Cette mairie dirige la partie italienne du programme européen des villes interculturelles.
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; villes interculturelles

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = La mairie de Reggio Emilia dirigeait le réseau italien [Le città del dialogo][1]. Elle a signé un accord avec le [Ministero del Lavoro (ministère du Travail)][2].
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = Elle est loin de Cremona : elle n’offre pas de services aux habitants de notre zone.
