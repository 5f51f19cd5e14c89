### tredicesima — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = ত্রয়োদশ মাসের বেতন
# it: Uno stipendio in più, di solito a dicembre.
summary = বাড়তি এক মাসের বেতন, সাধারণত ডিসেম্বরে।
# it: dicembre; stipendio; mensilità
keywords = ডিসেম্বর; বেতন; বোনাস
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = বছরের শুধু একটি অংশ কাজ করলে এর একটি অংশ পান।
