### passaporto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = passeport
# it: Il documento del tuo Paese per viaggiare.
summary = Le document de votre pays pour voyager.
# it: viaggio; consolato
# term: consolato → { -consolato } = consulat et ambassade
keywords = voyage; consulat
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = consulat et ambassade
# term: questura → { -questura } = direction de la police
p-pezhc = C’est votre pays qui le donne, par son consulat. Pour les Italiens, c’est la [direction de la police (Questura)][1] qui le donne.
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-z935h = Ni un employeur, ni un mari, ni un propriétaire de logement, ni la personne qui vous a fait venir en Italie ne peut garder votre passeport.
