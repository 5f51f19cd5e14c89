### pronto soccorso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = হাসপাতালের জরুরি বিভাগ
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = হাসপাতালের যে অংশে গুরুতর ও হঠাৎ সমস্যার চিকিৎসা হয়।
# it: ospedale; urgenza; ambulanza
keywords = হাসপাতাল; ইমার্জেন্সি; অ্যাম্বুলেন্স
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = সব সময় খোলা। সবার চিকিৎসা করে, কাগজপত্র না থাকলেও।
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = পড়ুন [কীভাবে হয়][1]।
