### INAIL — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = کام کے حادثوں کا بیمہ ادارہ
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = وہ ادارہ جو کام کی وجہ سے چوٹ یا بیماری میں مدد کرتا ہے۔
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = کام پر چوٹ; حادثہ; کام کی بیماری
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = اگر آپ کو چوٹ لگے تو پڑھیں [کیا کرنا ہے][1]۔
