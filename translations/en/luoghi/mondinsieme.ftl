### Centro interculturale Mondinsieme — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme intercultural centre
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: La sede di Mondinsieme a Cremona: segreteria, sale per riunioni, luogo di incontro.
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
# change: ~: segreteria~ ~sale per riunioni,~ +un+
summary = The Mondinsieme centre in Cremona: office, meeting rooms, a place to meet.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; intercultural centre; office; meeting
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme has been here since 2012. Other services of the Municipality for families are in the same building.

## Modalità di accesso

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Puoi venire per [incontro e mediazione][1]. Qui ci sono una segreteria e sale per riunioni.
# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# change: ~Qui~ +Nel 2012 la nuova+ ~ci~ +sede+ ~sono~ +doveva avere+
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = You can come for [meeting and mediation][1]. There are an office and meeting rooms here.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Opening hours and phone
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Opening hours, phone and e-mail **are not published**. Go in person, or ask the [Municipality of Cremona][1].
