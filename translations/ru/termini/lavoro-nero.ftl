### lavoro nero — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = работа без оформления
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = социальные взносы
summary = Работа без договора и без взносов.
# it: irregolare; senza contratto; sfruttamento
keywords = нелегально; без договора; эксплуатация; по-чёрному
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = Тот, кто работает без оформления, имеет право на зарплату. Но у него нет пенсии, оплаты больничного и пособий.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Вы можете попросить о помощи: читайте, [у кого][1].
