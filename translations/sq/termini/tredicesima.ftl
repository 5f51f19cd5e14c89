### tredicesima — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = paga e trembëdhjetë
# it: Uno stipendio in più, di solito a dicembre.
summary = Një pagë më shumë, zakonisht në dhjetor.
# it: dicembre; stipendio; mensilità
keywords = dhjetor; rrogë; pagë mujore
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = Nëse keni punuar vetëm një pjesë të vitit, merrni një pjesë të saj.
