### Lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Travail
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Chercher du travail, contrat, droits, chômage.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = institut national de sécurité sociale
keywords = travail; emploi; contrat; salaire; chômage; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
p-cscmx = Vous cherchez du travail ? Allez au [centre pour l’emploi (centro per l’impiego)][1]. Vous travaillez déjà ? Lisez [vos droits][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: licenziamento → { -licenziamento } = licenciement
p-a7437 = Vous avez perdu votre travail ? Lisez [ce qu’il faut faire][1]. Votre employeur vous renvoie ? Lisez la page sur le [licenciement (licenziamento)][2].
