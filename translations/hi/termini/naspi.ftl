### NASpI — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = बेरोज़गारी भत्ता
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
summary = वे पैसे जो INPS काम छूट जाने पर देता है।
# it: disoccupazione; licenziato; sussidio
keywords = बेरोज़गारी; काम से निकाला; भत्ता
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = इसे काम ख़त्म होने के 68 दिनों के अंदर माँगना होता है। पढ़ें: [कैसे करें][1]।
