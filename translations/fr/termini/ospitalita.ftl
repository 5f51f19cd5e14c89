### comunicazione di ospitalità — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = déclaration d’hébergement
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Le papier avec lequel la personne qui héberge un étranger prévient la police.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; invité; 48 heures; hébergement
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si fa entro due giorni. Leggi [come si fa][1].
# it: Si fa entro 48 ore. Leggi [come si fa][1].
# change: ~due~ +48+ ~giorni~ +ore+
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = Elle se fait dans les deux jours. Lisez [comment faire][1].
