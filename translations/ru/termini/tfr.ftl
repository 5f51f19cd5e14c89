### TFR — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = выплата при увольнении
# it: I soldi che ricevi quando finisce un lavoro.
summary = Деньги, которые вы получаете, когда заканчивается работа.
# it: liquidazione; fine lavoro; soldi
keywords = расчёт; конец работы; деньги; выходное пособие
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR значит «выплата при окончании работы» (trattamento di fine rapporto). Многие говорят **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = домработница и сиделка
p-67s4b = Она положена и тем, кто уволился сам, и домработницам и сиделкам.
