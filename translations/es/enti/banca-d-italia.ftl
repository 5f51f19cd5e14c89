### Banca d'Italia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = ===
# it: L'ente che controlla le banche.
summary = El organismo que controla los bancos.
# it: banca; reclamo; conto
keywords = banco; reclamo; cuenta; queja

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = Controla los bancos y protege a los clientes. No abre cuentas a las personas.
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = Si un banco le niega la [cuenta básica][1], puede escribir un reclamo. El sitio es { $web }.
