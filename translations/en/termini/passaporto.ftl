### passaporto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = passport
# it: Il documento del tuo Paese per viaggiare.
summary = The document of your country for travelling.
# it: viaggio; consolato
# term: consolato → { -consolato } = consulate or embassy
keywords = travel; consulate
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = consulate or embassy
# term: questura → { -questura } = police headquarters
p-pezhc = Your country gives it, through its consulate. For Italians the [police headquarters (Questura)][1] gives it.
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-z935h = No { -datore-di-lavoro }, no husband, no landlord and nobody who brought you to Italy is allowed to keep your passport.
