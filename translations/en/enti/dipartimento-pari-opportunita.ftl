### Dipartimento per le pari opportunità — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = Department for Equal Opportunities
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = The Government office that promotes the helpline against violence and stalking.
# it: pari opportunità; Governo; violenza
keywords = equal opportunities; Government; violence

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = It is an office of the Presidency of the Council of Ministers. It promotes the [helpline against violence and stalking][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = If you need help, do not write to the Department. Call that number.
