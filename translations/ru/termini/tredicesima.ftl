### tredicesima — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = тринадцатая зарплата
# it: Uno stipendio in più, di solito a dicembre.
summary = Ещё одна зарплата, обычно в декабре.
# it: dicembre; stipendio; mensilità
keywords = декабрь; зарплата; премия
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = Если вы работали только часть года, вы получаете её часть.
