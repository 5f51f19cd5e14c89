### carta d'identità — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = удостоверение личности
# it: La tessera che dice chi sei.
summary = Карточка, которая показывает, кто вы.
# it: CIE; documento; carta identità elettronica
keywords = CIE; документ; ID-карта; удостоверение
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = регистрация по месту жительства
p-9x8z3 = Его выдаёт муниципалитет тем, у кого есть [регистрация по месту жительства (residenza)][1]. Читайте, [как его получить][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Иностранцам с ним нельзя ездить за границу.
