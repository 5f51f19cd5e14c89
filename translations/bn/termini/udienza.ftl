### udienza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = আদালতের শুনানি
# it: Il giorno in cui il giudice ti ascolta.
summary = যেদিন বিচারক আপনার কথা শোনেন।
# it: tribunale; giudice; processo
keywords = আদালত; বিচারক; মামলা; কোর্টের তারিখ
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = দিন, সময় ও ঘর ভালো করে দেখে নিন। সব সময় যান, সঙ্গে একজন [উকিল][1] থাকলে ভালো।
