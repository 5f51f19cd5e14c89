### DID — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = काम के लिए तैयार होने की घोषणा
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = यह घोषणा कि आपके पास काम नहीं है और आप काम के लिए तैयार हैं।
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
keywords = बेरोज़गार; रोज़गार दफ़्तर
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
p-h23id = DID का मतलब है dichiarazione di immediata disponibilità। यह [सरकारी रोज़गार दफ़्तर (centro per l'impiego)][1] में या ऑनलाइन की जाती है।
