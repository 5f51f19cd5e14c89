### Lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Muncă
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Căutarea unui loc de muncă, contract, drepturi, șomaj.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = INPS
keywords = muncă; loc de muncă; serviciu; contract; salariu; șomaj; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
p-cscmx = Căutați de lucru? Mergeți la [centrul de ocupare a forței de muncă (centro per l'impiego)][1]. Lucrați deja? Citiți [ce drepturi aveți][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: licenziamento → { -licenziamento } = concediere
p-a7437 = Ați pierdut locul de muncă? Citiți [ce aveți de făcut][1]. Angajatorul vă dă afară? Citiți despre [concediere (licenziamento)][2].
