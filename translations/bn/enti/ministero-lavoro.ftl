### Ministero del Lavoro e delle Politiche sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = ===
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = যে মন্ত্রণালয় কাজ ও সমাজে মিলেমিশে থাকার বিষয় দেখে।
# it: ministero; lavoro; politiche sociali
keywords = মন্ত্রণালয়; কাজ; সামাজিক সাহায্য

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = এটি কাজের নিয়ম ও সামাজিক সাহায্যের বিষয় দেখে। [Le città del dialogo][1] জোটের জন্য একটি চুক্তি করেছে।
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-a4e8s = আপনার চুক্তির জন্য মন্ত্রণালয়কে লিখবেন না। [কাজে আপনার অধিকার][1] পড়ুন ও একটি [শ্রমিক ইউনিয়নে (sindacato)][2] যান।
