### NASpI — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = বেকার ভাতা
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
summary = যিনি কাজ হারিয়েছেন, তাঁকে INPS যে টাকা দেয়।
# it: disoccupazione; licenziato; sussidio
keywords = বেকার ভাতা; ছাঁটাই; বেকার টাকা
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = কাজ শেষ হওয়ার পর 68 দিনের মধ্যে চাইতে হয়। পড়ুন [কীভাবে করবেন][1]।
