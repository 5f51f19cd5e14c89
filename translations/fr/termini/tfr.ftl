### TFR — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = indemnité de fin de travail
# it: I soldi che ricevi quando finisce un lavoro.
summary = L’argent que vous recevez quand un travail se termine.
# it: liquidazione; fine lavoro; soldi
keywords = liquidazione; fin du travail; argent
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR veut dire « trattamento di fine rapporto » (indemnité de fin de travail). Beaucoup disent **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = employée de maison et aide à domicile
p-67s4b = Vous y avez droit même si vous démissionnez, et les employées de maison et aides à domicile (colf et badanti) aussi.
