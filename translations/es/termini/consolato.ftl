### consolato e ambasciata — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = consulado y embajada
# it: L'ufficio di un Paese in un altro Paese.
summary = La oficina de un país en otro país.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = pasaporte
# term: visto → { -visto } = visa de entrada
keywords = pasaporte; visa; documentos de mi país
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = pasaporte
# term: visto → { -visto } = visa de entrada
p-zh6vf = El consulado **de su país** en Italia hace su pasaporte. El consulado **italiano** en su país da la visa.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = protección internacional
# term: questura → { -questura } = jefatura de policía
p-f44mh = ¿Pidió asilo o es una persona refugiada? **No vaya nunca** al consulado de su país: puede perder la protección. En cambio, pregunte en la [jefatura de policía (Questura)][1] o a una asociación que ayuda a los refugiados.
