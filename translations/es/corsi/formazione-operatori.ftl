### Formazione per chi lavora con un mediatore — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Formación para quienes trabajan con un mediador
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Para el personal social y de salud, en un proyecto pasado.
# it: operatori; formazione; mediatore; servizi sociali
keywords = personal; formación; mediador; servicios sociales
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = El curso enseñaba al personal social y de salud a trabajar con un [mediador][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Formaba parte de [Terre di Inclusione][1], con fondos del periodo 2014-2020. No conocemos las fechas.
