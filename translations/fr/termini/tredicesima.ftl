### tredicesima — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = treizième mois
# it: Uno stipendio in più, di solito a dicembre.
summary = Un salaire en plus, d’habitude en décembre.
# it: dicembre; stipendio; mensilità
keywords = décembre; salaire; prime
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = Si vous avez travaillé seulement une partie de l’année, vous en recevez une partie.
