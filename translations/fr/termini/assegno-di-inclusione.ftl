### assegno di inclusione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = allocation d’inclusion
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = mineur
summary = Une aide pour les familles très pauvres avec des mineurs, des personnes âgées ou handicapées.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = revenus
# term: cittadinanza → { -cittadinanza } = nationalité
keywords = ADI; pauvreté; reddito di cittadinanza; revenu minimum
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = Vous la recevez sur une carte. Vous devez suivre un parcours avec les services sociaux.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Lisez [qui peut l’avoir][1].
