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
# it: Chi ha chiesto asilo non deve andare al proprio consolato.
# term: asilo → { -protezione-internazionale } = protecție internațională
p-2ba5d = Cine a cerut azil să nu meargă la consulatul țării sale.
