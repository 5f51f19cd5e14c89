### ticket — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = স্বাস্থ্যসেবার ফি
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = ডাক্তার দেখানো, পরীক্ষা বা ওষুধের খরচের যে অংশ আপনি দেন।
# it: pagare; visita; esame; medicina
keywords = টাকা দেওয়া; ডাক্তার; পরীক্ষা; ওষুধ
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = ফি মাফ
p-i56hy = বাকি টাকা সরকার দেয়। কিছু মানুষকে টাকা দিতে হয় না: তাঁদের [ফি মাফ (esenzione)][1] আছে।
