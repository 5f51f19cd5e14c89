### Centro Studi Ricerche Sociali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = Centro Studi Ricerche Sociali
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = У 2005 році підписав угоду Mondinsieme.
# it: ricerca; studi sociali
keywords = дослідження; соціальні дослідження

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = У 2005 році підписав першу угоду [мережі Mondinsieme][1]. Новина 2012 року згадує його лише за той рік.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = Ми не знаємо, що він робить сьогодні.
