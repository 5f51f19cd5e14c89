### Formazione per chi lavora con un mediatore — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Training for people who work with a mediator
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = For social and health workers, in a past project.
# it: operatori; formazione; mediatore; servizi sociali
keywords = staff; training; mediator; social services
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = The course taught social and health workers how to work with a [mediator][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = It was part of [Terre di Inclusione][1], with funds of the period 2014-2020. We do not know the dates.
