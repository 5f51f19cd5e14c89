### Comune e anagrafe — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
title = Comune और निवासी पंजीकरण
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
summary = निवास का पंजीकरण, पहचान पत्र, जन्म और प्रमाणपत्र।
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: residenza → { -residenza } = निवास का पंजीकरण
keywords = कमूने; अनाग्राफे; पता बदलना; सर्टिफिकेट; निवास
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-ikqcf = सबसे पहले जिस दफ़्तर को जानना चाहिए, वह [आपका Comune][1] है। शुरुआत [निवास के पंजीकरण (residenza)][2] से करें।
