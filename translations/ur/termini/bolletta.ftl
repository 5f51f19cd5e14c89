### bolletta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = بجلی، گیس یا پانی کا بل
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = بجلی، گیس، پانی یا کوڑے کا بل جو آپ نے ادا کرنا ہے۔
# it: luce; gas; acqua; pagare
keywords = بجلی; گیس; پانی; بل; ادائیگی
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = دیکھیں کہ کس تاریخ تک پیسے دینے ہیں۔ اگر نہیں دے سکتے تو قسطوں میں دینے کا کہیں۔
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = پڑھیں [کم پیسے کیسے دیں][1]۔
