### enti/centro-studi-ricerche-sociali
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Centro Studi Ricerche Sociali
summary = Nel 2005 ha firmato l'accordo di Mondinsieme.
keywords = ricerca; studi sociali

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-24hsd = Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
p-vmnau = Non sappiamo che cosa fa oggi.
