### Dipartimento per le pari opportunità — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = Departamentul pentru egalitate de șanse
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = Biroul guvernului care promovează numărul împotriva violenței și a hărțuirii (stalking).
# it: pari opportunità; Governo; violenza
keywords = egalitate de șanse; guvern; violență

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = Este un birou al Președinției Consiliului de Miniștri. Promovează [numărul împotriva violenței și a hărțuirii (stalking)][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = Dacă aveți nevoie de ajutor, nu scrieți la acest departament. Sunați la acel număr.
