### tutore — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = الوصي
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = القاصر
summary = الشخص البالغ الذي يختاره القاضي لقاصر وحيد.
# it: minore; giudice; responsabile
# term: minore → { -minore } = القاصر
keywords = قاصر; قاضٍ; مسؤول; ولي
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = يساعده في اختياراته، ويوقّع بدلًا منه، ويسمع ماذا يريد.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = القاصر
p-kw3jj = اقرأ الصفحة عن [القاصرين الوحيدين][1].
