### Ministero della Salute — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = وزارت صحت
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = صحت کی وزارت۔ اس کی معلومات کی فون لائن ہے۔
# it: ministero; salute; 1500; informazioni sanitarie
keywords = وزارت; صحت; 1500; صحت کی معلومات
# it: informazioni sulla salute
f-f9nwg = صحت کے بارے میں معلومات

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = یہ اٹلی میں صحت کے قاعدے طے کرتی ہے۔ { $phone } پر عوامی صحت کی معلومات دیتی ہے۔
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = یہ نمبر ایمرجنسی کے لیے **نہیں** ہے اور معائنے کی بکنگ نہیں کرتا۔ علاج کے لیے [صحت][1] کے صفحے پڑھیں۔
