### termini/impronte-digitali
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = impronte digitali
summary = I segni delle tue dita. La Questura li prende per il permesso.
keywords = foto; fotosegnalamento; dita
p-qi3rt = Metti le dita su una macchina. Non fa male e dura poco.
p-9wy4c = Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
