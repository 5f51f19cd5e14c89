### fototessera — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = পাসপোর্ট সাইজের ছবি
# it: Una foto piccola del tuo viso, per i documenti.
summary = কাগজপত্রের জন্য আপনার মুখের ছোট ছবি।
# it: foto; documenti; fotografia
keywords = ছবি; পাসপোর্ট সাইজ; ফটো
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = ছবিটি নতুন হতে হবে এবং মুখ ভালো করে দেখা যেতে হবে। পুরো মুখ দেখা গেলে ওড়না বা হিজাব রাখতে পারেন।
