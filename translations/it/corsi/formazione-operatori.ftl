### corsi/formazione-operatori
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Formazione per chi lavora con un mediatore
summary = Per operatori sociali e sanitari, in un progetto passato.
keywords = operatori; formazione; mediatore; servizi sociali
# note: [1] = termini/mediatore-linguistico
p-twkff = Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
