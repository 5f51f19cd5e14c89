### preavviso di rigetto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = njoftim para refuzimit
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = Letra me të cilën një zyrë thotë se mendon ta refuzojë kërkesën tuaj.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = drejtoria e policisë
keywords = refuzim; kundërshtim; dhjetë ditë; letër nga Questura; 10-bis; preavviso di rigetto; kërkesë e refuzuar; leje e refuzuar; më refuzuan lejen; duan të refuzojnë
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Nuk është ende refuzim. Zakonisht keni **10 ditë** për t’u përgjigjur dhe për të dërguar dokumente të tjera.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = drejtoria e policisë
p-e5q9m = Nëse vjen nga drejtoria e policisë (Questura), lexoni [çfarë të bëni][1].
