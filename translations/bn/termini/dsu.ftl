### DSU — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE-র তথ্য ফরম
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
summary = পরিবারের তথ্যের ফরম। এ থেকে ISEE হিসাব করা হয়।
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
keywords = ISEE; ইজে; ঘোষণা; কাফ
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-m46tp = DSU মানে dichiarazione sostitutiva unica। এটি [CAF][1]-এর সঙ্গে বা INPS-এর সাইটে পূরণ করুন।
