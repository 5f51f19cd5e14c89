### enti/banca-d-italia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Banca d'Italia
summary = L'ente che controlla le banche.
keywords = banca; reclamo; conto

## Che cosa fa

p-5nep4 = Controlla le banche e protegge i clienti. Non apre conti alle persone.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
