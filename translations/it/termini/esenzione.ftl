### termini/esenzione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = esenzione
summary = Il diritto di non pagare il ticket.
keywords = non pagare; ticket; codice esenzione
p-y97sz = Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# note: [1] = termini/asst
p-57ziy = Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
