### Ministero dell'Interno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministria e Brendshme (Ministero dell'Interno)
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = drejtoria e policisë
summary = Ministria nga e cila varen drejtoritë e policisë (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = drejtoria e policisë
keywords = ministria; Viminale; kuestura; policia

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = drejtoria e policisë
p-ngggb = Ministria merret me sigurinë dhe imigracionin. [Drejtoritë e policisë (Questure)][1] janë pjesë e organizimit të saj.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = drejtoria e policisë
p-t7ruv = Për lejen tuaj mos i shkruani ministrisë. Shkoni te { -questura }, ose lexoni [si rinovohet leja][1].
