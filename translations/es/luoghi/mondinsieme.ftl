### Centro interculturale Mondinsieme — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Centro intercultural Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = La sede de Mondinsieme en Cremona, un lugar de encuentro.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; centro intercultural; secretaría; encuentro
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme tiene aquí su sede desde 2012. En el mismo edificio hay otros servicios del municipio para las familias.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Puede venir para [encuentro y mediación][1]. En 2012 la nueva sede debía tener una secretaría y salas de reuniones.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Horarios y teléfono
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Los horarios, el teléfono y el correo electrónico **no están publicados**. Vaya en persona o pregunte en el [municipio de Cremona][1].
