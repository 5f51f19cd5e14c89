### espulsione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = ملک بدری
# it: L'ordine di lasciare l'Italia.
summary = اٹلی چھوڑنے کا حکم۔
# it: foglio di via; rimpatrio; decreto; diniego
keywords = ڈیپورٹ; ملک سے نکالنا; واپس بھیجنا; انکار
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = یہ ایک کاغذ پر لکھا ہوتا ہے جسے سمجھنا ضروری ہے۔ اس کے خلاف اپیل کرنے کے دن **بہت تھوڑے** ہیں۔
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = نابالغ
p-rzmui = عام طور پر ان لوگوں کو ملک سے **نہیں** نکال سکتے: نابالغ، حاملہ خواتین، زچگی کے بعد 6 مہینے تک مائیں، اور جو خاندان کے کسی اطالوی فرد کے ساتھ رہتے ہیں۔ کیا آپ ان میں سے ہیں؟ وکیل کو فوراً بتائیں۔
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = اسی دن وکیل کے پاس جائیں: اس کی فیس [حکومت دے سکتی ہے][1]۔
