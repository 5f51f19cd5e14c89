### canone — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = মাসিক ভাড়া
# it: I soldi che paghi ogni mese per l'affitto.
summary = ভাড়ার জন্য আপনি প্রতি মাসে যে টাকা দেন।
# it: affitto; mese; prezzo
keywords = ভাড়া; মাস; বাসা ভাড়া; দাম
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = চুক্তিতে **locazione** শব্দটিও থাকে। এর মানে ভাড়া।
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
p-fkvns = ভাড়ার মধ্যে সাধারণত ভবনের খরচ ও [বিল (bollette)][1] ধরা থাকে না।
