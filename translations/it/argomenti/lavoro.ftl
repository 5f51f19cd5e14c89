### argomenti/lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Lavoro
summary = Cercare lavoro, contratto, diritti, disoccupazione.
keywords = lavoro; contratto; stipendio; disoccupato; INPS
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
p-cscmx = Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
p-a7437 = Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
