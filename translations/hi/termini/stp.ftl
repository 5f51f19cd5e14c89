### STP — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = बिना परमिट इलाज का कोड
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
summary = बिना निवास परमिट के इलाज करवाने का कोड।
# it: senza permesso; cure; codice
keywords = बिना परमिट; इलाज; कोड
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP का मतलब है straniero temporaneamente presente। यह उसके लिए है जो यूरोपीय संघ का नागरिक नहीं है और जिसके पास परमिट नहीं है।
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = यह 6 महीने चलता है और नया हो सकता है। पढ़ें: [कैसे माँगें][1]।
