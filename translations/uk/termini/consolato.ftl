### consolato e ambasciata — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = консульство або посольство
# it: L'ufficio di un Paese in un altro Paese.
summary = Установа однієї країни в іншій країні.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = в’їзна віза
keywords = паспорт; віза; документи моєї країни
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = в’їзна віза
p-zh6vf = Консульство **вашої країни** в Італії робить ваш паспорт. **Італійське** консульство у вашій країні дає візу.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = міжнародний захист
# term: questura → { -questura } = управління поліції
p-f44mh = Ви просили притулку або маєте статус біженця? **Ніколи не ходіть** до консульства своєї країни: ви можете втратити захист. Натомість запитайте в [управлінні поліції (Questura)][1] або в асоціації, яка допомагає біженцям.
