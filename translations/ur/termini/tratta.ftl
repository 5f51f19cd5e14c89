### tratta di persone — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = انسانوں کی خرید و فروخت
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = جب کسی شخص سے فائدہ اٹھانے کے لیے اسے زبردستی یا دھوکے سے لایا اور رکھا جائے۔
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = استحصال; غلامی; زبردستی جسم فروشی
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = یہ سنگین جرم ہے۔ اس کا شکار شخص حفاظت کا حق رکھتا ہے۔
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = پڑھیں [مدد کیسے مانگیں][1]۔
