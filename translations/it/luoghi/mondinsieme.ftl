### luoghi/mondinsieme
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Centro interculturale Mondinsieme
summary = La sede di Mondinsieme a Cremona, un luogo di incontro.
keywords = Mondinsieme; centro interculturale; segreteria; incontro
p-gkpy2 = Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.

## Modalità di accesso

# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.

## Orari e telefono

t-iqk4x = Orari e telefono
# note: [1] = enti/comune-di-cremona
p-xwxgs = Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
