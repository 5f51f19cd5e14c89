### termini/stato-civile
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = stato civile
summary = L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
keywords = nascita; matrimonio; morte; atti
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Qui [registri una nascita][1].
p-jbdyx = Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
