### consolato e ambasciata — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = konsullatë
# it: L'ufficio di un Paese in un altro Paese.
summary = Zyra e një vendi në një vend tjetër.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = pasaportë
# term: visto → { -visto } = vizë hyrjeje
keywords = pasaportë; vizë; dokumente të vendit tim; ambasadë
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = pasaportë
# term: visto → { -visto } = vizë hyrjeje
p-zh6vf = Konsullata **e vendit tuaj** në Itali bën { -passaporto(case: "acc") } tuaj. Konsullata **italiane** në vendin tuaj jep { -visto(case: "acc") }.
# it: Chi ha chiesto asilo non deve andare al proprio consolato.
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
p-2ba5d = Kush ka kërkuar azil nuk duhet të shkojë te konsullata e vendit të vet.
