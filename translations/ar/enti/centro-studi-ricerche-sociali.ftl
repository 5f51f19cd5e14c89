### Centro Studi Ricerche Sociali — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = مركز البحوث الاجتماعية (Centro Studi Ricerche Sociali)
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = وقّع في عام 2005 اتفاق Mondinsieme.
# it: ricerca; studi sociali
keywords = بحوث; دراسات اجتماعية

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = في عام 2005 وقّع الاتفاق الأول [لشبكة Mondinsieme][1]. خبر عام 2012 يذكره لذلك العام فقط.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = لا نعرف ماذا يفعل اليوم.
