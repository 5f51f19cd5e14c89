### Centro interculturale Mondinsieme — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme intercultural centre
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = The Mondinsieme centre in Cremona, a place to meet.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; intercultural centre; office; meeting
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme has been here since 2012. Other services of the Municipality for families are in the same building.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = You can come for [meeting and mediation][1]. In 2012 the new centre was supposed to have an office and meeting rooms.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Opening hours and phone
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Opening hours, phone and e-mail **are not published**. Go in person, or ask the [Municipality of Cremona][1].
