### Incontro e mediazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = মেলামেশা ও মধ্যস্থতা
# it: Luoghi di incontro, mediatori, reti di enti.
summary = মেলামেশার জায়গা, সাংস্কৃতিক মধ্যস্থতাকারী, সংস্থার জোট।
# it: interprete; mediatore; associazioni; incontro
keywords = দোভাষী; অনুবাদক; মেদিয়াতোরে; সমিতি; বাংলা দোভাষী
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = অফিসের কথা না বুঝলে একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] সাহায্য করতে পারেন। ক্রেমোনায় [Mondinsieme][2]-এ জিজ্ঞেস করতে পারেন।
