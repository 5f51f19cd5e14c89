### protezione internazionale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = আন্তর্জাতিক সুরক্ষা
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = নিজের দেশে যিনি বিপদে আছেন, তাঁকে একটি রাষ্ট্র যে সুরক্ষা দেয়।
# it: asilo; rifugiato; protezione sussidiaria
keywords = আশ্রয়; শরণার্থী; রিফিউজি; আজিলো
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = দুটি রূপ আছে: **শরণার্থীর মর্যাদা (status di rifugiato)** ও **সহায়ক সুরক্ষা (protezione sussidiaria)**। ইতালিতে আরও কিছু সুরক্ষা আছে।
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = পড়ুন [কীভাবে আশ্রয় চাইবেন][1]।
