### Gravidanza e parto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Беременность и роды
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Обследования, больница и права тех, кто ждёт ребёнка.
# it: incinta; gravidanza; parto; maternità
keywords = беременна; беременность; роды; декрет; материнство
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = семейная консультация
p-7w8dc = Вы беременны? Скорее идите к врачу или в [семейную консультацию (consultorio)][1]. Читайте, [на что вы имеете право][2].
