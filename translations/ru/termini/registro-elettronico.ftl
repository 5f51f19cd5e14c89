### registro elettronico — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = электронный дневник
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = Сайт, где вы видите оценки, задания, пропуски и объявления школы.
# it: compiti; voti; assenze; scuola; avvisi
keywords = задания; оценки; пропуски; школа; объявления
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = Секретариат даст вам пароль. Заглядывайте часто: многие школы больше не дают бумаг.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Если не получается войти, спросите в секретариате.
