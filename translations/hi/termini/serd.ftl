### SerD — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = नशे और जुए की लत का केंद्र
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = उन लोगों के लिए सरकारी सेवा जिन्हें शराब, नशे या जुए की समस्या है।
# it: droga; alcol; gioco; dipendenza
keywords = नशा; शराब; जुआ; लत
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = यह मुफ़्त और गुप्त है। पहले इसे **SERT** कहते थे।
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = पढ़ें: [वहाँ कैसे जाएँ][1]।
