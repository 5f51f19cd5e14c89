### datore di lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = काम देने वाला मालिक
# it: La persona o l'azienda per cui lavori.
summary = वह व्यक्ति या कंपनी जिसके लिए आप काम करते हैं।
# it: capo; padrone; ditta; azienda
keywords = मालिक; बॉस; कंपनी; पद्रोने
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
p-p64zw = उसे आपको [कॉन्ट्रैक्ट][1], तनख़्वाह और [तनख़्वाह की पर्ची (busta paga)][2] देनी ही होती है।
