### Nasce un figlio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = ???
# it: Che cosa fare prima e dopo il parto.
summary = ???
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = ???
# it: Fai le visite in gravidanza.
f-4w6g2 = ???
# it: Se lavori, chiedi la maternità.
f-a67z4 = ???
# it: Registra la nascita entro 10 giorni.
f-rmrxq = ???
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
f-u2iyp = ???
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vacuna
f-9g3vi = ???
# it: Chiedi l'ISEE.
# term: isee → { -isee } = indicador económico de la familia
f-s33kf = ???
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = asignación por hijos
f-hpjxn = ???
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = guardería
f-5ix9v = ???
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = ???
