### Formazione per chi lavora con un mediatore — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Formim për ata që punojnë me një ndërmjetës
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Për punonjës socialë dhe të shëndetësisë, në një projekt të kaluar.
# it: operatori; formazione; mediatore; servizi sociali
keywords = punonjës; formim; ndërmjetës; shërbime sociale
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = Kursi u mësonte punonjësve socialë dhe të shëndetësisë si të punojnë me një [ndërmjetës][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Bënte pjesë në [Terre di Inclusione][1], me fonde të periudhës 2014-2020. Nuk i dimë datat.
