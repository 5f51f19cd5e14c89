### Rete territoriale di Mondinsieme — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Территориальная сеть Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Организации, которые работали вместе с Mondinsieme. Соглашение закончилось.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = соглашение; договорённость; сеть; Mondinsieme
# it: nel 2005
f-8xs2m = в 2005 году

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = Сеть работала для включения иностранных граждан в общество. Центр [Mondinsieme][1] работал для сети.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Организации подписали соглашение в июне 2005 года. Они продлили его в 2012 году.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = В соглашении [Azienda Sociale Cremonese][1] называется «Azienda Sociale del Cremonese».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = Соглашение **закончилось**. Мы не знаем, есть ли новое.
