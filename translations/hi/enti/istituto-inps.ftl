### INPS — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
title = ===
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = वह संस्था जो पेंशन, बेरोज़गारी भत्ता, बच्चों का भत्ता और मातृत्व के पैसे देती है।
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
keywords = INPS; पेंशन; बीमा; इंप्स
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-7j9hw = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-iitxj = INPS, मोबाइल से

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
p-z8g7w = [INPS][1] काम करने वालों के पेंशन और बीमे के पैसे लेता है और कई तरह की मदद देता है। जैसे:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [बेरोज़गारी भत्ता][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
l-fk9b2 = [बच्चों का मासिक भत्ता (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [मातृत्व के पैसे][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = पेंशन और विकलांगता के पैसे
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-8sc3w = वेबसाइट { $web } है। घर के फ़ोन से { $phone-inps-da-telefono-fisso } पर फ़ोन करें। मोबाइल से { $phone-inps-da-cellulare } पर फ़ोन करें।
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-ysg3g = अगर मुश्किल है, तो [patronato (मुफ़्त मदद के दफ़्तर)][1] जाएँ: वह INPS से बात करता है।
