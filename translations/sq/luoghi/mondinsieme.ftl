### Centro interculturale Mondinsieme — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Qendra ndërkulturore Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Selia e Mondinsieme në Cremona, një vend takimi.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; qendër ndërkulturore; sekretari; takim
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme e ka selinë këtu që nga viti 2012. Në të njëjtën ndërtesë ka shërbime të tjera të komunës për familjet.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Mund të vini për [takime dhe ndërmjetësim][1]. Në vitin 2012 selia e re duhej të kishte një sekretari dhe salla mbledhjesh.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Oraret dhe telefoni
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Oraret, telefoni dhe posta elektronike **nuk janë publikuar**. Shkoni personalisht, ose pyesni te [Komuna e Cremonës][1].
