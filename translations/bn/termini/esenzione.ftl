### esenzione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = ফি মাফ
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
summary = স্বাস্থ্যসেবার ফি (ticket) না দেওয়ার অধিকার।
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
keywords = টাকা না দেওয়া; টিকেট মাফ; ফ্রি চিকিৎসা
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = আয়
p-y97sz = আয়, বয়স, অসুখ, গর্ভাবস্থা বা প্রতিবন্ধিতার কারণে এটি পেতে পারেন।
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-57ziy = [ASST][1]-তে চাইতে হয়। কিছু আপনা-আপনি আসে, কিছুর মেয়াদ শেষ হয়।
