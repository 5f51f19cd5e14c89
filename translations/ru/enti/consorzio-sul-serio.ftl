### Consorzio sul Serio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Ведёт одну из двух групп организаций, которые работают с муниципалитетом Кремы.
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; консорциум; социальные службы

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = В Креме две группы объединяют 28 организаций. Consorzio sul Serio ведёт одну из групп.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = Организации планируют социальные службы с [муниципалитетом Кремы][1]. Чтобы попросить помощи, читайте о [помощи в Креме][2].
