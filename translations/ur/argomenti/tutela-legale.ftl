### Avvocato e diritti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = وکیل اور حقوق
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = پولیس میں رپورٹ
summary = سرکاری خرچ پر وکیل، پولیس میں رپورٹ، امتیازی سلوک۔
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
# term: ricorso → { -ricorso } = عدالت میں اپیل
keywords = وکیل; حقوق; عدالت; پولیس رپورٹ; اپیل
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = ملک بدری
p-cpmuz = اگر آپ کے پاس پیسے کم ہیں تو حکومت [آپ کے وکیل کی فیس دے سکتی ہے][1]۔ کسی فیصلے کے خلاف، جیسے [ملک بدری (espulsione)][2]، اپیل کے دن اکثر تھوڑے ہوتے ہیں: انتظار نہ کریں۔
