### Casa — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Житло
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = соціальне житло
# term: sfratto → { -sfratto } = виселення
# term: bollette → { -bolletta } = рахунок за комунальні послуги
summary = Оренда, соціальне житло, виселення, рахунки за комунальні послуги.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = виселення
# term: bollette → { -bolletta } = рахунок за комунальні послуги
keywords = житло; квартира; оренда; виселення; комунальні послуги; будинок
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Перш ніж підписати, прочитайте, як працює [договір оренди][1]. Якщо не можете платити, [просіть допомоги відразу][2].
