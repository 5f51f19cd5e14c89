### consolato e ambasciata — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = consulat și ambasadă
# it: L'ufficio di un Paese in un altro Paese.
summary = Biroul unei țări într-o altă țară.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = pașaport
# term: visto → { -visto } = viză
keywords = pașaport; viză; acte din țara mea; ambasadă; consulatul României
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = pașaport
# term: visto → { -visto } = viză
p-zh6vf = Consulatul **țării dumneavoastră** în Italia face pașaportul dumneavoastră. Consulatul **italian** din țara dumneavoastră dă viza.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = protecție internațională
# term: questura → { -questura } = chestură
p-f44mh = Ați cerut azil sau sunteți refugiat? **Nu mergeți niciodată** la consulatul țării dumneavoastră: puteți pierde protecția. Întrebați în schimb la [chestură (Questura)][1] sau la o asociație care îi ajută pe refugiați.
