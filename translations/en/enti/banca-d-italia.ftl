### Banca d'Italia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = Banca d'Italia (Bank of Italy)
# it: L'ente che controlla le banche.
summary = The authority that supervises the banks.
# it: banca; reclamo; conto
keywords = bank; complaint; account

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = It supervises the banks and protects customers. It does not open accounts for people.
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = If a bank refuses you the [basic account (conto di base)][1], you can write a complaint. The website is { $web }.
