### vaccino — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = щеплення
# it: Un'iniezione che ti protegge da una malattia.
summary = Укол, який захищає вас від хвороби.
# it: vaccinazione; iniezione; libretto
keywords = вакцинація; укол; книжечка щеплень; прививка
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = неповнолітня особа
p-nicgv = Для неповнолітніх деякі щеплення обов’язкові і безкоштовні.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **Libretto vaccinale** – це книжечка зі зробленими щепленнями. Зберігайте її.
