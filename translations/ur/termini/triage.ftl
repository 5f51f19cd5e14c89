### triage — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = ایمرجنسی میں باری کا فیصلہ
# it: Il momento in cui un infermiere decide chi passa prima.
summary = وہ وقت جب نرس فیصلہ کرتی ہے کہ پہلے کس کی باری ہے۔
# it: codice; colore; urgenza; attesa
keywords = کوڈ; رنگ; ایمرجنسی; انتظار
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = یہ نہیں دیکھتے کہ کون پہلے آیا۔ یہ دیکھتے ہیں کہ کس کی حالت زیادہ خراب ہے۔
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = نرس آپ کو رنگ یا نمبر دیتی ہے۔ اگر طبیعت زیادہ خراب ہو تو بتائیں۔
