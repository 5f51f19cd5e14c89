### lavoro nero — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = बिना कॉन्ट्रैक्ट का काम
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
summary = बिना कॉन्ट्रैक्ट और बिना पेंशन-बीमे के पैसों का काम।
# it: irregolare; senza contratto; sfruttamento
keywords = ब्लैक में काम; बिना कॉन्ट्रैक्ट; शोषण
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = जो बिना कॉन्ट्रैक्ट काम करता है, उसे भी तनख़्वाह का अधिकार है। लेकिन उसे पेंशन, बीमारी के पैसे और मदद नहीं मिलती।
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = आप मदद माँग सकते हैं: पढ़ें [किससे][1]।
