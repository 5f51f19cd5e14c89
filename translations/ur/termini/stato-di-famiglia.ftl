### stato di famiglia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = خاندان کے افراد کا سرٹیفکیٹ
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = وہ سرٹیفکیٹ جس پر ان لوگوں کے نام ہیں جو آپ کے گھر میں رہتے ہیں۔
# it: certificato; famiglia anagrafica
keywords = سرٹیفکیٹ; خاندان; ایف آر سی
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: autocertificazione → { -autocertificazione } = خود لکھا ہوا اقرار نامہ
p-b23rd = یہ [رہائشیوں کے اندراج کا دفتر (anagrafe)][1] دیتا ہے۔ اکثر [خود لکھا ہوا اقرار نامہ (autocertificazione)][2] کافی ہے۔
