### contributi — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = cotisations sociales
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = L’argent que le travailleur et l’employeur versent pour la retraite, la maladie et le chômage.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = institut national de sécurité sociale
# term: busta paga → { -busta-paga } = fiche de paie
keywords = retraite; INPS; fiche de paie
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = On les paie chaque mois. Pour le travail domestique, tous les trois mois.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = institut national de sécurité sociale
# term: patronato → { -patronato } = bureau d’aide
p-ankcy = Vous pouvez vérifier les vôtres sur le site de l’[INPS][1] ou avec un [bureau d’aide (patronato)][2].
