### traduzione giurata — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = शपथ के साथ अनुवाद
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = आधिकारिक अनुवाद, जिस पर अदालत में या नोटरी के सामने शपथ ली जाती है।
# it: traduttore; asseverata; tribunale
keywords = अनुवादक; ट्रांसलेशन; अदालत
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = अनुवाद करने वाला शपथ लेता है कि अनुवाद सही है। काम के और सरकारी टैक्स के टिकट (bollo) के पैसे लगते हैं।
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = पहले दफ़्तर से पूछें कि क्या यह सच में ज़रूरी है।
