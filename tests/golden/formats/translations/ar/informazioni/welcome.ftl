### Welcome to Borgo Esempio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# en: Welcome to Borgo Esempio
title = أهلًا بكم في بورغو إيزيمبيو
# en: A page that was written in English first.
summary = ???
# en: Ask at the [desk][1] in your own language.
# note: [1] = luoghi/centro-interculturale
p-aiwp7 = ???
