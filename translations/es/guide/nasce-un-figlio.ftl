### Nasce un figlio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Nace un hijo
# it: Che cosa fare prima e dopo il parto.
summary = Qué hacer antes y después del parto.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = nacimiento; niño; bebé; recién nacido; embarazo; embarazada
# it: Fai le visite in gravidanza.
f-4w6g2 = Hágase los controles del embarazo.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Si trabaja, pida la licencia de maternidad.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Registre el nacimiento en un máximo de 10 días.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
f-u2iyp = Elija el pediatra.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vacuna
f-9g3vi = Siga las vacunas.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = indicador económico de la familia
f-s33kf = Pida el { -isee }.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = asignación por hijos
f-hpjxn = Pida la { -assegno-unico }.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = guardería
f-5ix9v = Piense pronto en la { -asilo-nido }.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = En el embarazo tiene derecho a la atención médica también sin permiso. También su bebé tiene derecho al médico.
