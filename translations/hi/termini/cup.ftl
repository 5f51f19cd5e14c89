### CUP — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = डॉक्टर और जाँच की बुकिंग का दफ़्तर
# it: L'ufficio che prenota visite ed esami.
summary = वह दफ़्तर जहाँ डॉक्टर को दिखाने और जाँच का समय मिलता है।
# it: prenotazione; visita; appuntamento
keywords = बुकिंग; डॉक्टर; अपॉइंटमेंट
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
p-5hitf = CUP का मतलब है Centro unico di prenotazione। [डॉक्टर की पर्ची (ricetta)][1] और स्वास्थ्य कार्ड ले जाएँ।
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = पढ़ें: [समय कैसे लें][1]।
