### carta d'identità — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = पहचान पत्र
# it: La tessera che dice chi sei.
summary = वह कार्ड जो बताता है कि आप कौन हैं।
# it: CIE; documento; carta identità elettronica
keywords = CIE; आई डी कार्ड; पहचान; कार्ड
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = निवास का पंजीकरण
p-9x8z3 = यह Comune उन्हें देता है जिनका [निवास का पंजीकरण (residenza)][1] है। पढ़ें: [कैसे माँगें][2]।
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = विदेशियों के लिए यह सफ़र के लिए मान्य नहीं है।
