### Bambini e famiglia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = শিশু ও পরিবার
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
summary = জন্ম, শিশুদের ডাক্তার, সন্তানদের জন্য সাহায্য, পরিবার আনা।
# it: famiglia; bambini; figli; nascita; genitori
keywords = পরিবার; বাচ্চা; সন্তান; জন্ম; মা-বাবা; ফ্যামিলি ভিসা
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
p-3sy83 = সন্তান হতে চললে পড়ুন [কী করতে হবে][1]। প্রতি মাসের টাকার জন্য পড়ুন [শিশু ভাতা (assegno unico)][2]।
