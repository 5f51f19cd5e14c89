### morosità incolpevole — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = मजबूरी में किराया न दे पाना
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = जब आप किराया नहीं दे पाते और इसमें आपकी ग़लती नहीं है।
# it: affitto arretrato; non pagare; aiuto affitto
keywords = किराया बाक़ी; पैसे न देना; किराए में मदद
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** का मतलब है देर से पैसे देना या न देना। **Incolpevole** का मतलब है बिना ग़लती के।
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = पढ़ें: [क्या-क्या मदद मिलती है][1]।
