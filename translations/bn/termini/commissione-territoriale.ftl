### Commissione territoriale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = আশ্রয় কমিশন
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
summary = যাঁরা আপনার কথা শোনেন ও আশ্রয়ের বিষয়ে সিদ্ধান্ত নেন।
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
keywords = ইন্টারভিউ; আশ্রয়; কমিশন; আজিলো
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = আপনি একজন মানুষের সঙ্গে কথা বলেন, একজন দোভাষী থাকেন। প্রমাণ ও একজন উকিল সঙ্গে নিতে পারেন।
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = সত্য বলুন। কোনো প্রশ্ন না বুঝলে বলুন।
