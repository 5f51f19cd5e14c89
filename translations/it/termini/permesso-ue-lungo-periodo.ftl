### termini/permesso-ue-lungo-periodo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = permesso UE per soggiornanti di lungo periodo
summary = Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
keywords = carta di soggiorno; permesso illimitato
p-ecrpi = Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Leggi [come si chiede][1].
