### passaporto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = паспорт
# it: Il documento del tuo Paese per viaggiare.
summary = Документ вашої країни для подорожей.
# it: viaggio; consolato
# term: consolato → { -consolato } = консульство або посольство
keywords = подорож; консульство; закордонний паспорт
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = консульство або посольство
# term: questura → { -questura } = управління поліції
p-pezhc = Його видає ваша країна через своє консульство. Італійцям його видає [управління поліції (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-z935h = Ні роботодавець, ні ваш чоловік, ні власник житла, ні людина, яка привезла вас до Італії, не може тримати у себе ваш паспорт.
