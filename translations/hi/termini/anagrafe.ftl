### anagrafe — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = निवासी पंजीकरण दफ़्तर
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Comune का दफ़्तर, जो लिखता है कि शहर या गाँव में कौन रहता है।
# it: municipio; certificati; ufficio anagrafe
keywords = कमूने; सर्टिफिकेट; रजिस्ट्रेशन; पता
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
p-eduyx = यहाँ आप [निवास का पंजीकरण (residenza)][1], [पहचान पत्र (carta d'identità)][2] और प्रमाणपत्र माँगते हैं।
