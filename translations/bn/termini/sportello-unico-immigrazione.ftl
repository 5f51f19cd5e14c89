### Sportello unico per l'immigrazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = সরকারি অভিবাসন অফিস
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
summary = Prefettura-র যে অফিস বিদেশিদের কাজ ও পরিবারের বিষয় দেখে।
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
keywords = ইমিগ্রেশন; অনাপত্তিপত্র; ফ্লুসি; পরিবার আনা
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
p-uzaxv = কাজ করার বা পরিবার আনার [অনাপত্তিপত্র (nulla osta)][1] দেয়।
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = আবেদন অনলাইনে পাঠাতে হয়। তারপর অফিস আপনাকে সাক্ষাতের জন্য ডাকে।
