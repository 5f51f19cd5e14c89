### guardia medica — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = черговий лікар
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = Лікар на ніч, неділю та свята.
# it: continuità assistenziale; notte; domenica; 116117
keywords = continuità assistenziale; ніч; неділя; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = Офіційна назва – **continuità assistenziale**. Він потрібен, якщо вашого лікаря немає, а проблема не може чекати.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Читайте, [як його викликати][1].
