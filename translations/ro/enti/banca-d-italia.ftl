### Banca d'Italia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = Banca d'Italia (banca centrală)
# it: L'ente che controlla le banche.
summary = Instituția care controlează băncile.
# it: banca; reclamo; conto
keywords = bancă; reclamație; cont

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = Controlează băncile și protejează clienții. Nu deschide conturi pentru persoane.
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = Dacă o bancă refuză [contul de bază][1], puteți scrie o reclamație. Site-ul este { $web }.
