### Centro interculturale Mondinsieme — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Centrul intercultural Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Sediul Mondinsieme la Cremona, un loc de întâlnire.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; centru intercultural; secretariat; întâlnire
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme are sediul aici din 2012. În aceeași clădire sunt alte servicii ale primăriei pentru familii.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Puteți veni pentru [întâlnire și mediere][1]. În 2012 noul sediu trebuia să aibă un secretariat și săli de întâlniri.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Program și telefon
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Programul, telefonul și adresa de e-mail **nu sunt publicate**. Mergeți personal sau întrebați la [primăria din Cremona (Comune di Cremona)][1].
