### stato civile — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = état civil
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = nationalité
summary = Le bureau de la mairie pour naissances, mariages, nationalité et décès.
# it: nascita; matrimonio; morte; atti
keywords = naissance; mariage; décès; actes
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Ici, vous [déclarez une naissance][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = Dans les formulaires, « stato civile » veut aussi dire si vous êtes marié, divorcé ou veuf.
