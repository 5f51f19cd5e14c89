### ISEE — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = خاندان کی مالی حالت کا نمبر
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = وہ نمبر جو بتاتا ہے کہ آپ کے خاندان کی مالی حالت کیسی ہے۔
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = آمدنی
keywords = آمدنی; رعایت; بونس; کاف
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = کم ISEE ہو تو کم پیسے دیتے ہیں یا زیادہ امداد ملتی ہے۔ اسے ہر سال دوبارہ بنوائیں۔
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = پڑھیں [درخواست کیسے دیں][1]۔
