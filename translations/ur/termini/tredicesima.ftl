### tredicesima — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = تیرہویں تنخواہ
# it: Uno stipendio in più, di solito a dicembre.
summary = ایک اضافی تنخواہ، عام طور پر دسمبر میں۔
# it: dicembre; stipendio; mensilità
keywords = دسمبر; تنخواہ; بونس
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = اگر آپ نے سال کا صرف کچھ حصہ کام کیا تو اس کا کچھ حصہ ملتا ہے۔
