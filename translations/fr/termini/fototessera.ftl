### fototessera — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = photo d’identité
# it: Una foto piccola del tuo viso, per i documenti.
summary = Une petite photo de votre visage, pour les papiers.
# it: foto; documenti; fotografia
keywords = photo; papiers; photographie
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Elle doit être récente, avec le visage bien visible. Vous pouvez garder le voile, si on voit tout le visage.
