### reddito — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = आमदनी
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = साल भर में आप जो पैसे कमाते हैं, टैक्स से पहले या बाद में।
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
keywords = कमाई; तनख़्वाह; ISEE; टैक्स
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = साल की कमाई का सर्टिफ़िकेट
# term: buste paga → { -busta-paga } = तनख़्वाह की पर्ची
p-snfmx = दफ़्तर परमिट, परिवार और मदद के लिए इसे देखते हैं। सबूत हैं [साल की कमाई का सर्टिफ़िकेट (Certificazione Unica)][1] और [तनख़्वाह की पर्चियाँ (busta paga)][2]।
