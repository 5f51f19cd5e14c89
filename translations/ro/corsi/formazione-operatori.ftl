### Formazione per chi lavora con un mediatore — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Formare pentru cei care lucrează cu un mediator
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Pentru personalul din serviciile sociale și de sănătate, într-un proiect trecut.
# it: operatori; formazione; mediatore; servizi sociali
keywords = personal; formare; mediator; servicii sociale
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = Cursul învăța personalul din serviciile sociale și de sănătate cum să lucreze cu un [mediator][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Făcea parte din [Terre di Inclusione][1], cu fonduri din perioada 2014-2020. Nu cunoaștem datele.
