### termini/stato-di-famiglia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = stato di famiglia
summary = Il certificato con i nomi di chi vive nella tua casa.
keywords = certificato; famiglia anagrafica
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
p-b23rd = Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
