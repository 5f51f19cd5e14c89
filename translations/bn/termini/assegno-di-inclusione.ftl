### assegno di inclusione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = দরিদ্র পরিবারের ভাতা
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
summary = খুব গরিব পরিবারের জন্য সাহায্য, যেখানে অপ্রাপ্তবয়স্ক, বয়স্ক বা প্রতিবন্ধী মানুষ আছেন।
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = আয়
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
keywords = গরিব ভাতা; এডিআই; অভাব; রেদ্দিতো দি চিত্তাদিনান্সা
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = টাকা একটি কার্ডে আসে। সামাজিক সেবার (servizi sociali) সঙ্গে আপনাকে একটি কর্মসূচি মেনে চলতে হয়।
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = পড়ুন [কে পেতে পারেন][1]।
