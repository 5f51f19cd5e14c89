### triage — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = определение срочности
# it: Il momento in cui un infermiere decide chi passa prima.
summary = Момент, когда медсестра или медбрат решает, кто проходит первым.
# it: codice; colore; urgenza; attesa
keywords = код; цвет; срочность; ожидание
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = Неважно, кто пришёл раньше. Важно, кому хуже.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = Вам дают цвет или номер. Если вам стало хуже, скажите об этом.
