### Centro interculturale Mondinsieme — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Centre interculturel Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Les locaux de Mondinsieme à Cremona, un lieu de rencontre.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; centre interculturel; secrétariat; rencontre
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme a ses locaux ici depuis 2012. Dans le même bâtiment, il y a d’autres services de la mairie pour les familles.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Vous pouvez venir pour la [rencontre et la médiation][1]. En 2012, les nouveaux locaux devaient avoir un secrétariat et des salles de réunion.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Horaires et téléphone
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Les horaires, le téléphone et l’e-mail **ne sont pas publiés**. Allez-y en personne, ou demandez à la [mairie de Cremona (Comune di Cremona)][1].
