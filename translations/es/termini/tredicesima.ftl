### tredicesima — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = pago del mes trece
# it: Uno stipendio in più, di solito a dicembre.
summary = Un sueldo más, normalmente en diciembre.
# it: dicembre; stipendio; mensilità
keywords = diciembre; sueldo; aguinaldo; décimo tercero
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = Si trabajó solo una parte del año, recibe una parte.
