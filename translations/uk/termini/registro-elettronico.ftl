### registro elettronico — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = електронний щоденник
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = Сайт, де ви бачите оцінки, завдання, пропуски та оголошення школи.
# it: compiti; voti; assenze; scuola; avvisi
keywords = завдання; оцінки; пропуски; школа; оголошення
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = Секретаріат дає вам пароль. Часто туди дивіться: багато шкіл більше не дають паперів.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Якщо не можете увійти, зверніться до секретаріату.
