### tratta di persone — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = торговля людьми
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = Когда человека привозят и удерживают силой или обманом, чтобы эксплуатировать.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = эксплуатация; рабство; принудительная проституция
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = Это тяжкое преступление. Пострадавшие имеют право на защиту.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Читайте, [как попросить о помощи][1].
