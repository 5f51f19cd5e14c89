### Nasce un figlio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = সন্তান হচ্ছে
# it: Che cosa fare prima e dopo il parto.
summary = প্রসবের আগে ও পরে কী করবেন।
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = জন্ম; বাচ্চা; নবজাতক; গর্ভবতী; প্রেগন্যান্ট; ডেলিভারি
# it: Fai le visite in gravidanza.
f-4w6g2 = গর্ভাবস্থায় ডাক্তার দেখান।
# it: Se lavori, chiedi la maternità.
f-a67z4 = কাজ করলে মাতৃত্বকালীন ছুটি (maternità) চান।
# it: Registra la nascita entro 10 giorni.
f-rmrxq = 10 দিনের মধ্যে জন্ম নিবন্ধন করুন।
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
f-u2iyp = শিশুদের ডাক্তার (pediatra) বেছে নিন।
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = টিকা
f-9g3vi = টিকাগুলো সময়মতো দিন।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-s33kf = ISEE চান।
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
f-hpjxn = শিশু ভাতা (assegno unico) চান।
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
f-5ix9v = নার্সারির (nido) কথা আগেভাগে ভাবুন।
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = অনুমতিপত্র না থাকলেও গর্ভাবস্থায় চিকিৎসা পাওয়ার অধিকার আপনার আছে। আপনার শিশুরও ডাক্তার পাওয়ার অধিকার আছে।
