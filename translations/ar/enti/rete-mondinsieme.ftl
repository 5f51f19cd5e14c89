### Rete territoriale di Mondinsieme — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = الشبكة المحلية لمركز Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = الجهات التي عملت معًا في Mondinsieme. انتهى الاتفاق.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = مذكرة تفاهم; اتفاق; شبكة; Mondinsieme
# it: nel 2005
f-8xs2m = في عام 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = عملت الشبكة من أجل إدماج المواطنين الأجانب. وعمل مركز [Mondinsieme][1] لصالح الشبكة.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = وقّعت الجهات اتفاقًا في يونيو (حزيران) 2005. وجدّدته في عام 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = في الاتفاق تُسمّى [Azienda Sociale Cremonese][1] «Azienda Sociale del Cremonese».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = **انتهت مدة** الاتفاق. لا نعرف هل يوجد اتفاق جديد.
