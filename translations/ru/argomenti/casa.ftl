### Casa — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Жильё
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
# term: sfratto → { -sfratto } = выселение
# term: bollette → { -bolletta } = счёт за коммунальные услуги
summary = Аренда, социальное жильё, выселение, счета за коммунальные услуги.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = выселение
# term: bollette → { -bolletta } = счёт за коммунальные услуги
keywords = жильё; квартира; аренда; выселение; коммунальные услуги; дом; снять квартиру
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Прежде чем подписать, прочитайте, как устроен [договор аренды][1]. Если не можете платить, [просите о помощи сразу][2].
