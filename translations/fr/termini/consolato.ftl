### consolato e ambasciata — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = ???
# it: L'ufficio di un Paese in un altro Paese.
summary = ???
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = passeport
# term: visto → { -visto } = visa d’entrée
keywords = ???
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = passeport
# term: visto → { -visto } = visa d’entrée
p-zh6vf = ???
# it: Chi ha chiesto asilo non deve andare al proprio consolato.
# term: asilo → { -protezione-internazionale } = protection internationale
p-2ba5d = ???
