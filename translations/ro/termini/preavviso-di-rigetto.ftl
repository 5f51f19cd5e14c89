### preavviso di rigetto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = preaviz de refuz
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = Scrisoarea în care o instituție spune că intenționează să vă refuze cererea.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = chestură
keywords = refuz; respingere; zece zile; scrisoare de la Questura; scrisoare de la chestură; 10-bis; cerere respinsă; permis refuzat; permis respins; vor să refuze
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Nu este încă un refuz. De obicei aveți **10 zile** ca să răspundeți și să trimiteți alte acte.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = chestură
p-e5q9m = Dacă vine de la { -questura }, citiți [ce aveți de făcut][1].
