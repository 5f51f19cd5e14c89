### canone — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = महीने का किराया
# it: I soldi che paghi ogni mese per l'affitto.
summary = वे पैसे जो आप हर महीने मकान के किराए में देते हैं।
# it: affitto; mese; prezzo
keywords = किराया; महीना; क़ीमत
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = कॉन्ट्रैक्ट में **locazione** शब्द भी मिलता है। इसका मतलब है किराया।
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
p-fkvns = किराए में आम तौर पर इमारत के ख़र्च और [बिल (bolletta)][1] शामिल नहीं होते।
