### Rete territoriale di Mondinsieme — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Територіальна мережа Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Організації, які працювали разом із Mondinsieme. Угода закінчилася.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = протокол; угода; мережа; Mondinsieme
# it: nel 2005
f-8xs2m = у 2005 році

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = Мережа працювала для залучення іноземних громадян до спільного життя. Центр [Mondinsieme][1] працював для мережі.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Організації підписали угоду в червні 2005 року. У 2012 році її поновили.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = В угоді [Azienda Sociale Cremonese][1] називається «Azienda Sociale del Cremonese».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = Строк угоди **закінчився**. Ми не знаємо, чи є нова.
