### assegno di inclusione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = बहुत ग़रीब परिवारों का भत्ता
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = नाबालिग़
summary = बहुत ग़रीब परिवारों की मदद, जिनमें नाबालिग़, बुज़ुर्ग या विकलांग लोग हैं।
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = आमदनी
# term: cittadinanza → { -cittadinanza } = नागरिकता
keywords = ADI; ग़रीबी; ग़रीब परिवार; सरकारी मदद
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = पैसे एक कार्ड पर मिलते हैं। सामाजिक सेवाओं (servizi sociali) के साथ आपको एक योजना पर चलना होता है।
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = पढ़ें: [किसे मिल सकता है][1]।
