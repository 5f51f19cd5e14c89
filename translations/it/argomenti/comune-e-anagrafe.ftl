### argomenti/comune-e-anagrafe
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Comune e anagrafe
summary = Residenza, carta d'identità, nascite e certificati.
keywords = anagrafe; residenza; certificati; municipio
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
p-ikqcf = Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
