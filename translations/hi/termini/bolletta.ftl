### bolletta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = बिजली, गैस या पानी का बिल
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = बिजली, गैस, पानी या कूड़े का बिल, जो देना होता है।
# it: luce; gas; acqua; pagare
keywords = बिजली; गैस; पानी; बिल देना
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = देखें कि किस तारीख़ तक पैसे देने हैं। अगर नहीं दे पाते, तो किस्तों में देने को कहें।
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = पढ़ें: [कम पैसे कैसे दें][1]।
