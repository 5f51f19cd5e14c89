### residenza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = निवास का पंजीकरण
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = वह जगह जहाँ आप आम तौर पर रहते हैं और जो Comune के रजिस्टर में लिखी है।
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
keywords = पता; कहाँ रहते हैं; अनाग्राफे
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
p-zy6j5 = निवास का पंजीकरण पहचान पत्र, डॉक्टर और कई तरह की मदद के लिए चाहिए।
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = मौजूदा पता
p-urwvk = यह [मौजूदा पता (domicilio)][1] नहीं है। पढ़ें: [कैसे माँगें][2]।
