### termini/ricongiungimento-familiare
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ricongiungimento familiare
summary = Il diritto di far venire la tua famiglia in Italia.
keywords = famiglia; moglie; marito; figli
p-62gve = Vale per marito, moglie, figli minori e, in certi casi, genitori.
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Leggi [come si chiede][1].
