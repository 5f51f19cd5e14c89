### canone — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = арендная плата
# it: I soldi che paghi ogni mese per l'affitto.
summary = Деньги, которые вы каждый месяц платите за аренду.
# it: affitto; mese; prezzo
keywords = аренда; месяц; цена; квартплата
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = В договоре есть и слово **locazione**. Оно значит «аренда».
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = счёт за коммунальные услуги
p-fkvns = Арендная плата обычно не включает расходы на дом и [счета за коммунальные услуги (bollette)][1].
