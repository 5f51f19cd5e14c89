### carta d'identità — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = পরিচয়পত্র
# it: La tessera che dice chi sei.
summary = যে কার্ড বলে আপনি কে।
# it: CIE; documento; carta identità elettronica
keywords = আইডি কার্ড; চিয়ে; এনআইডি; কার্ড
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-9x8z3 = যাঁর [নিবন্ধিত বাসস্থান (residenza)][1] আছে, পৌরসভা (Comune) তাঁকে এটি দেয়। পড়ুন [কীভাবে চাইবেন][2]।
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = বিদেশিরা এটি দিয়ে ভ্রমণ করতে পারেন না।
