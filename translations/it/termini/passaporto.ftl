### termini/passaporto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = passaporto
summary = Il documento del tuo Paese per viaggiare.
keywords = viaggio; consolato
# note: [1] = termini/questura
p-pezhc = Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
p-z935h = Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
