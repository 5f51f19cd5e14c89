### Agenzia delle Entrate — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = ===
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
summary = टैक्स का दफ़्तर। टैक्स कोड देता है और किराए के कॉन्ट्रैक्ट दर्ज करता है।
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
keywords = टैक्स; टैक्स कोड; 730; किराया; टैक्स दफ़्तर

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
l-kpvmv = [टैक्स कोड (codice fiscale)][1] देता है
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = [किराए का कॉन्ट्रैक्ट][1] दर्ज करता है
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = टैक्स का फ़ॉर्म 730
l-xf6ud = [टैक्स की घोषणा (dichiarazione dei redditi)][1] लेता है
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = वेबसाइट { $web } है। वहाँ दफ़्तर और मुलाक़ात के समय मिलते हैं।
