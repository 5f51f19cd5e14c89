### Argomenti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Argomenti
title = বিষয়
# it: Parti da quello che ti serve.
summary = আপনার যা দরকার, তা দিয়ে শুরু করুন।
