### contratto di soggiorno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = निवास के लिए काम का कॉन्ट्रैक्ट
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = वह कॉन्ट्रैक्ट जिस पर आप काम देने वाले के साथ दस्तख़त करते हैं, ताकि परमिट मिले।
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
keywords = काम; मालिक; कॉन्ट्रैक्ट
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-k7kyf = इस पर कामगार और मालिक दस्तख़त करते हैं। इसमें यह भी लिखा होता है कि रहने की ठीक जगह है। आम तौर पर इटली में आने के 15 दिनों के अंदर दस्तख़त होते हैं।
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = इस कॉन्ट्रैक्ट के बिना काम का परमिट नहीं मिलता।
