### IBAN — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = بینک اکاؤنٹ کا کوڈ
# it: Il codice del tuo conto in banca o in posta.
summary = بینک یا ڈاکخانے میں آپ کے اکاؤنٹ کا کوڈ۔
# it: conto; banca; bonifico
keywords = اکاؤنٹ; بینک; پیسے بھیجنا
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = یہ دو حرفوں سے شروع ہوتا ہے۔ تنخواہ اور امداد لینے کے لیے چاہیے۔
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = اکاؤنٹ آپ کے نام ہونا چاہیے۔ دوست کا IBAN استعمال نہ کریں۔
