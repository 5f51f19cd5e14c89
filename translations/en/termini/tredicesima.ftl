### tredicesima — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = thirteenth-month pay
# it: Uno stipendio in più, di solito a dicembre.
summary = One extra month of wages, usually in December.
# it: dicembre; stipendio; mensilità
keywords = December; wages; monthly pay; bonus
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = If you worked for only part of the year, you receive part of it.
