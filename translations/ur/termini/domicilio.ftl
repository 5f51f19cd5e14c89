### domicilio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = رابطے کا پتہ
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = رہائش کا اندراج
summary = وہ جگہ جہاں آپ کی چیزیں اور کام ہیں، چاہے آپ کی رہائش کا اندراج وہاں نہ ہو۔
# it: indirizzo; recapito
keywords = پتہ; رابطہ; ڈاک; گھر
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-4a37h = آپ کی [رہائش کا اندراج (residenza)][1] ایک بلدیہ میں اور رابطے کا پتہ دوسری بلدیہ میں ہو سکتا ہے۔
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = جب دفتر آپ سے domicilio پوچھے تو وہ پتہ لکھیں جہاں آپ کی ڈاک آتی ہے۔
