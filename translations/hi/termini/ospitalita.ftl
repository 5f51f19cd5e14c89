### comunicazione di ospitalità — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = मेहमान ठहराने की सूचना
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = वह काग़ज़ जिससे विदेशी व्यक्ति को घर में ठहराने वाला पुलिस को बताता है।
# it: cessione di fabbricato; ospite; 48 ore
keywords = मेहमान; 48 घंटे; चेस्सियोने
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = जो अपने घर में ठहराता है, वह इसे 48 घंटों के अंदर देता है। पढ़ें: [कैसे करें][1]।
