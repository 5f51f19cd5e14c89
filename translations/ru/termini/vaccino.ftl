### vaccino — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = прививка
# it: Un'iniezione che ti protegge da una malattia.
summary = Укол, который защищает вас от болезни.
# it: vaccinazione; iniezione; libretto
keywords = вакцинация; укол; прививочная книжка
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = несовершеннолетний
p-nicgv = Для несовершеннолетних некоторые прививки обязательные и бесплатные.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **Libretto vaccinale** (прививочная книжка) — это листок со сделанными прививками. Храните его.
