### sfratto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = مکان سے بے دخلی
# it: L'ordine del giudice di lasciare la casa.
summary = جج کا حکم کہ مکان خالی کریں۔
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = عدالت کا اہلکار
keywords = عدالت; مکان چھن جانا; عدالت کا اہلکار
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = یہ تب ہو سکتا ہے جب آپ کرایہ نہ دیں یا معاہدہ ختم ہو جائے۔ یہ حکم صرف جج دے سکتا ہے۔
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = پڑھیں [کیا کرنا ہے][1]۔
