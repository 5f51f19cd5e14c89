### Buone esperienze — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Buone esperienze
title = ভালো অভিজ্ঞতা
# it: Idee che altri possono copiare.
summary = যেসব উদ্যোগ অন্যরাও করতে পারেন।
