### comunicazione di ospitalità — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = повідомлення про надання житла
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Бланк, яким той, хто приймає іноземця, повідомляє поліцію.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; гість; 48 годин
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = Його подає той, хто приймає гостя, протягом 48 годин. Читайте, [як це зробити][1].
