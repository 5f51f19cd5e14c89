### lavoro nero — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = робота без оформлення
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = соціальні внески
summary = Робота без договору і без соціальних внесків.
# it: irregolare; senza contratto; sfruttamento
keywords = нелегальна робота; без договору; експлуатація
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = Хто працює без оформлення, має право на зарплату. Але не має пенсії, лікарняних і допомоги.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Ви можете попросити допомоги: читайте, [у кого][1].
