### comunicazione di ospitalità — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = मेहमान ठहराने की सूचना
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = वह काग़ज़ जिससे विदेशी व्यक्ति को घर में ठहराने वाला पुलिस को बताता है।
# it: cessione di fabbricato; ospite; 48 ore
keywords = मेहमान; 48 घंटे; चेस्सियोने
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si fa entro due giorni. Leggi [come si fa][1].
# it: Si fa entro 48 ore. Leggi [come si fa][1].
# change: ~due~ +48+ ~giorni~ +ore+
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = यह ज़्यादा से ज़्यादा दो दिन में दी जाती है। पढ़ें: [कैसे करें][1]।
