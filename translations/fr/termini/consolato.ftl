### consolato e ambasciata — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = consulat et ambassade
# it: L'ufficio di un Paese in un altro Paese.
summary = Le bureau d’un pays dans un autre pays.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = passeport
# term: visto → { -visto } = visa d’entrée
keywords = passeport; visa; documents de mon pays
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = passeport
# term: visto → { -visto } = visa d’entrée
p-zh6vf = Le consulat **de votre pays** en Italie fait votre passeport. Le consulat **italien** dans votre pays donne le visa.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = protection internationale
# term: questura → { -questura } = direction de la police
p-f44mh = Vous avez demandé l’asile ou vous êtes une personne réfugiée ? **N’allez jamais** au consulat de votre pays : vous pouvez perdre la protection. Demandez plutôt à la [direction de la police (Questura)][1] ou à une association qui aide les réfugiés.
