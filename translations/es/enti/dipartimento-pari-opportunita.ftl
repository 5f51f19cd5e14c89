### Dipartimento per le pari opportunità — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = ===
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = La oficina del Gobierno que promueve el número contra la violencia y el acoso.
# it: pari opportunità; Governo; violenza
keywords = igualdad de oportunidades; Gobierno; violencia

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = Es una oficina de la Presidencia del Consejo de Ministros. Promueve el [número contra la violencia y el acoso][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = Si necesita ayuda, no escriba al Departamento. Llame a ese número.
