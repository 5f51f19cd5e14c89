### richiedente asilo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = আশ্রয়প্রার্থী
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = যিনি সুরক্ষা চেয়েছেন ও উত্তরের অপেক্ষায় আছেন।
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
keywords = আশ্রয়; আবেদন; রিফিউজি; আজিলো
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = তাঁর একটি কাগজ আছে, তিনি চিকিৎসা নিতে পারেন এবং দোভাষী পাওয়ার অধিকার আছে। থাকার জায়গা না থাকলে থাকার ব্যবস্থা (accoglienza) চাইতে পারেন।
