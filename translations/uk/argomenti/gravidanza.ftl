### Gravidanza e parto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Вагітність і пологи
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Обстеження, лікарня і права тих, хто чекає на дитину.
# it: incinta; gravidanza; parto; maternità
keywords = вагітна; вагітність; пологи; декрет; материнство
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = сімейна консультація
p-7w8dc = Ви вагітні? Скоріше йдіть до лікаря або до [сімейної консультації (consultorio)][1]. Читайте, [на що ви маєте право][2].
