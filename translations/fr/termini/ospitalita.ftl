### comunicazione di ospitalità — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = déclaration d’hébergement
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Le papier avec lequel la personne qui héberge un étranger prévient la police.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; invité; 48 heures; hébergement
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = La personne qui héberge la fait dans les 48 heures. Lisez [comment faire][1].
