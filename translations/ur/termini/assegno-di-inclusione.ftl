### assegno di inclusione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = بہت غریب خاندانوں کی امداد
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = نابالغ
summary = ان بہت غریب خاندانوں کی مدد جن میں نابالغ، بزرگ یا معذور افراد ہوں۔
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = آمدنی
# term: cittadinanza → { -cittadinanza } = شہریت
keywords = ADI; غریبی; غریبوں کی امداد; ریدیتو
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = یہ ایک کارڈ پر ملتی ہے۔ آپ کو سوشل سروسز (servizi sociali) کے ساتھ ایک منصوبے پر چلنا ہوتا ہے۔
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = پڑھیں [کسے مل سکتی ہے][1]۔
