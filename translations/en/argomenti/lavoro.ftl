### Lavoro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Work
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Looking for work, contract, rights, unemployment.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = social security institute
keywords = work; job; contract; wages; unemployed; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
p-cscmx = Are you looking for work? Go to the [job centre][1]. Do you already work? Read [your rights][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: licenziamento → { -licenziamento } = dismissal
p-a7437 = Have you lost your job? Read [what to do][1]. Is your { -datore-di-lavoro } ending your job? Read about [dismissal (licenziamento)][2].
