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
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
# term: questura → { -questura } = drejtoria e policisë
p-f44mh = Keni kërkuar azil ose jeni refugjat? **Mos shkoni kurrë** te konsullata e vendit tuaj: mund ta humbni mbrojtjen. Në vend të saj pyesni [drejtorinë e policisë (Questura)][1] ose një shoqatë që ndihmon refugjatët.
