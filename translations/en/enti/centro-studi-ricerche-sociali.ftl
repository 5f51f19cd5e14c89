### Centro Studi Ricerche Sociali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = Centro Studi Ricerche Sociali
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
# change: ~Un centro di ricerca che nel~ +Nel+
summary = A research centre that signed the Mondinsieme agreement in 2005.
# it: ricerca; studi sociali
keywords = research; social studies

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = In 2005 it signed the first agreement of the [Mondinsieme network][1]. The news of 2012 mentions it only for that year.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ???
