### fototessera — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = پاسپورٹ سائز تصویر
# it: Una foto piccola del tuo viso, per i documenti.
summary = آپ کے چہرے کی چھوٹی تصویر، دستاویزوں کے لیے۔
# it: foto; documenti; fotografia
keywords = تصویر; دستاویز; فوٹو
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = یہ نئی ہونی چاہیے اور چہرہ صاف نظر آنا چاہیے۔ آپ دوپٹہ یا حجاب پہن سکتی ہیں، اگر پورا چہرہ نظر آئے۔
