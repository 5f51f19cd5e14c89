### INPS — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = पेंशन और सरकारी मदद की संस्था
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = वह संस्था जो पेंशन, बेरोज़गारी भत्ता, मातृत्व के पैसे और बच्चों का भत्ता देती है।
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
keywords = पेंशन; बीमा; बेरोज़गारी; मातृत्व
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
p-wjcyd = INPS का मतलब है Istituto nazionale della previdenza sociale। काम करने वाले INPS में पेंशन और बीमे के पैसे जमा करते हैं।
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-4kxas = [patronato (मुफ़्त मदद का दफ़्तर)][1] आपकी तरफ़ से INPS से बात करता है।
