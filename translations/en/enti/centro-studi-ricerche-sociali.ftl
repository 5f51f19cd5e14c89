### Centro Studi Ricerche Sociali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = Centro Studi Ricerche Sociali
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = In 2005 it signed the Mondinsieme agreement.
# it: ricerca; studi sociali
keywords = research; social studies

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = In 2005 it signed the first agreement of the [Mondinsieme network][1]. The news of 2012 mentions it only for that year.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = We do not know what it does today.
