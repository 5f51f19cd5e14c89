### tredicesima — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = راتب الشهر الثالث عشر
# it: Uno stipendio in più, di solito a dicembre.
summary = راتب زائد، عادة في ديسمبر (كانون الأول).
# it: dicembre; stipendio; mensilità
keywords = ديسمبر; راتب; الشهر الثالث عشر
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = إذا عملت جزءًا من السنة فقط، تستلم جزءًا منه.
