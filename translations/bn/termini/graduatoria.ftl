### graduatoria — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = ক্রমতালিকা
# it: Una lista in ordine: chi ha più punti passa prima.
summary = ক্রম অনুযায়ী তালিকা: যাঁর পয়েন্ট বেশি, তিনি আগে পান।
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
keywords = লিস্ট; পয়েন্ট; জায়গা; মেধা তালিকা
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
# term: nidi → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-2bwu5 = সরকারি বাড়ি, নার্সারি ও চাকরির পরীক্ষার জন্য এটি থাকে।
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = প্রকাশ হলে আপনার নাম দেখুন। ভুল থাকলে তা বলার সময় মাত্র কয়েক দিন।
