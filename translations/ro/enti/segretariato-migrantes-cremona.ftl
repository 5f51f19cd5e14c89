### Segretariato Diocesano Migrantes — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = O instituție a Diecezei din Cremona. În 2012 era în rețeaua Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; biserică; comunități străine

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Este o instituție a Diecezei din Cremona. A făcut parte din [rețeaua Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Nu cunoaștem contactele lui. Întrebați la parohie.
