### passaporto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = pașaport
# it: Il documento del tuo Paese per viaggiare.
summary = Actul țării dumneavoastră pentru călătorii.
# it: viaggio; consolato
# term: consolato → { -consolato } = consulat
keywords = călătorie; consulat; acte
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = consulat
# term: questura → { -questura } = chestură
p-pezhc = Îl dă țara dumneavoastră, prin consulatul ei. Pentru italieni îl dă [chestura (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-z935h = Nici angajatorul, nici soțul, nici proprietarul casei, nici cine v-a adus în Italia nu are voie să vă țină pașaportul.
