### licenziamento — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = نوکری سے نکالا جانا
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
summary = جب کام دینے والا آپ کو کام سے نکال دیتا ہے۔
# it: perdere il lavoro; lettera; giusta causa
keywords = نوکری ختم; خط; نکالنا; برطرفی
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = مزدور یونین
p-mbqe5 = اس کی اطلاع لکھ کر دینا ضروری ہے۔ اگر آپ راضی نہیں ہیں تو اعتراض کے لیے **60 دن** ہیں: [مزدور یونین (sindacato)][1] جائیں۔
