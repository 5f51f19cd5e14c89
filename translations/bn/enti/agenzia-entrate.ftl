### Agenzia delle Entrate — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = ===
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = কর কোড
summary = করের অফিস। কর কোড দেয় ও ভাড়ার চুক্তি নিবন্ধন করে।
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = কর কোড
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
keywords = ট্যাক্স; কোদিচে ফিস্কালে; 730; ভাড়া; আজেন্সিয়া এন্ত্রাতে

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-kpvmv = [কর কোড (codice fiscale)][1] দেয়
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = [ভাড়ার চুক্তি][1] নিবন্ধন করে
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = কর হিসাবের ফরম 730
l-xf6ud = [আয়কর রিটার্ন (dichiarazione dei redditi)][1] নেয়
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = সাইট { $web }। সেখানে অফিস ও সাক্ষাতের সময় পাবেন।
