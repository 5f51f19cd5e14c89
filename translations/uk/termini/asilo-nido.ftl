### asilo nido — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = дитячі ясла
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = Заклад для дітей від кількох місяців до трьох років.
# it: nido; bambini piccoli; zero tre anni
keywords = ясла; малі діти; до трьох років; садочок
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Вони не обов’язкові, і зазвичай за них треба платити. Читайте, [як просити місце][1].
