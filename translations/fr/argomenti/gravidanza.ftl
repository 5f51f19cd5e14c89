### Gravidanza e parto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Grossesse et accouchement
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Consultations, hôpital et droits des femmes qui attendent un enfant.
# it: incinta; gravidanza; parto; maternità
keywords = enceinte; grossesse; accouchement; maternité; bébé
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = centre de planning familial
p-7w8dc = Vous êtes enceinte ? Allez vite chez le médecin ou au [centre de planning familial (consultorio)][1]. Lisez [à quoi vous avez droit][2].
