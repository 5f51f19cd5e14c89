### domicilio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = मौजूदा पता
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = निवास का पंजीकरण
summary = वह जगह जहाँ आपका सामान और कामकाज है, चाहे वहाँ आपका निवास पंजीकरण न हो।
# it: indirizzo; recapito
keywords = डोमिसाइल; पता; डाक का पता; वर्तमान पता
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-4a37h = आपका [निवास का पंजीकरण (residenza)][1] एक Comune में और मौजूदा पता (domicilio) दूसरे Comune में हो सकता है।
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = जब कोई दफ़्तर domicilio पूछे, तो वह पता लिखें जहाँ आपकी डाक आती है।
