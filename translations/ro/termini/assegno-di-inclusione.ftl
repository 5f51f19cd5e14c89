### assegno di inclusione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = ajutor de incluziune
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = minor
summary = Un ajutor pentru familiile foarte sărace cu minori, bătrâni sau persoane cu dizabilități.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = venit
# term: cittadinanza → { -cittadinanza } = cetățenie
keywords = ADI; sărăcie; venit minim; ajutor social
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = Îl primiți pe un card. Trebuie să urmați un program împreună cu serviciile sociale.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Citiți [cine îl poate primi][1].
