### tredicesima — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = al treisprezecelea salariu
# it: Uno stipendio in più, di solito a dicembre.
summary = Un salariu în plus, de obicei în decembrie.
# it: dicembre; stipendio; mensilità
keywords = decembrie; salariu; al 13-lea salariu; primă
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = Dacă ați lucrat numai o parte din an, primiți o parte din el.
