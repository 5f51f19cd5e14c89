### assegno di inclusione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = inclusion allowance
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = person under 18
summary = Help for very poor families with children under 18, old people or people with disabilities.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = income
# term: cittadinanza → { -cittadinanza } = citizenship
keywords = ADI; poverty; reddito di cittadinanza; benefit
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = You receive it on a card. You have to follow a plan with the social services.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Read [who can get it][1].
