### kit postale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = ডাকঘরের আবেদন খাম
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
summary = ডাকঘরে বসবাসের অনুমতিপত্র চাওয়ার ফরম ভরা খাম।
# it: busta gialla; moduli; posta; Sportello Amico
keywords = হলুদ খাম; ফরম; পোস্ট অফিস; সজর্নো
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Sportello Amico আছে এমন ডাকঘরে এটি বিনামূল্যে পাবেন।
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-8k9ps = পূরণ করে **খোলা** অবস্থায় ফেরত নিয়ে যান। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনার সঙ্গে পূরণ করতে পারে।
