### assegno di inclusione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = ndihma për përfshirje
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = i mitur
summary = Një ndihmë për familje shumë të varfra me të mitur, të moshuar ose persona me aftësi të kufizuara.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = të ardhura
# term: cittadinanza → { -cittadinanza } = shtetësi
keywords = ADI; varfëri; reddito di cittadinanza; ndihmë ekonomike
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = E merrni në një kartë. Duhet të ndiqni një program me shërbimet sociale.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Lexoni [kush mund ta marrë][1].
