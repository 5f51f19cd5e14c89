### Certificazione Unica — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = साल की कमाई का सर्टिफ़िकेट
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = वह काग़ज़ जिस पर साल भर की कमाई और दिए हुए टैक्स लिखे होते हैं।
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = आमदनी
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
keywords = CU; कमाई; टैक्स; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-hu9g6 = इसे मालिक वसंत में देता है। अगर INPS ने आपको कुछ पैसे दिए हैं, तो वह भी एक देता है।
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
p-6wsnx = यह [730][1] के लिए चाहिए।
