### Formazione per chi lavora con un mediatore — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Formation pour les personnes qui travaillent avec un médiateur
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Pour le personnel social et de santé, dans un projet passé.
# it: operatori; formazione; mediatore; servizi sociali
keywords = personnel; formation; médiateur; services sociaux
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = Le cours apprenait au personnel social et de santé à travailler avec un [médiateur][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Il faisait partie de [Terre di Inclusione][1], avec des fonds de la période 2014-2020. Nous ne connaissons pas les dates.
