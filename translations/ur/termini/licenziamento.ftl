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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = مزدور یونین
p-mbqe5 = اس کی اطلاع لکھ کر دینا ضروری ہے۔ اگر آپ راضی نہیں ہیں تو [مزدور یونین (sindacato)][1] کے پاس جائیں۔
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: raccomandata → { -raccomandata } = رجسٹرڈ خط
# term: pec → { -pec } = تصدیق شدہ ای میل
l-d93e7 = زیادہ سے زیادہ **60 دن** میں { -datore-di-lavoro(case: "obl") } کو [رجسٹرڈ خط (raccomandata)][1] یا [PEC][2] سے لکھیں۔
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = پھر جج کے پاس جانے کے لیے آپ کے پاس **180 دن** ہیں۔
