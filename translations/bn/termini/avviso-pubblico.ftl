### bando e avviso pubblico — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = সরকারি বিজ্ঞপ্তি
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = যে কাগজে লেখা থাকে কে কী চাইতে পারেন, কীভাবে এবং কোন তারিখ পর্যন্ত।
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = ক্রমতালিকা
keywords = আবেদন; তালিকা; শেষ তারিখ; নোটিশ; বান্দো
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = পৌরসভা (Comune) বা অঞ্চলের (Regione) সাইটে এটি পাবেন। আগে **শেষ তারিখ (scadenza)** দেখুন।
# it: Se non capisci, chiedi allo sportello.
p-5mitk = না বুঝলে কাউন্টারে জিজ্ঞেস করুন।
