### Fondazione Caritas — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Ведёт одну из двух групп организаций, которые работают с муниципалитетом Кремы.
# it: Caritas; Crema; povertà
keywords = Caritas; Каритас; Crema; бедность

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = В Креме две группы объединяют 28 организаций. Fondazione Caritas ведёт одну из групп.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Организации планируют социальные службы с [муниципалитетом Кремы][1]. Чтобы попросить помощи, читайте о [помощи в Креме][2].
