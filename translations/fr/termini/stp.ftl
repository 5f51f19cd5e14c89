### STP — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = code de santé pour personnes sans permis
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
summary = Le code pour se soigner sans permis de séjour.
# it: senza permesso; cure; codice
keywords = sans permis; soins; code; sans papiers
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP veut dire « straniero temporaneamente presente » (étranger présent pour un temps). Il est pour les personnes qui ne sont pas citoyennes de l’Union européenne et n’ont pas de permis.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Il est valable 6 mois et vous pouvez le renouveler. Lisez [comment le demander][1].
