### termini/casa-di-comunita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Casa di comunità
summary = Un posto vicino a casa con medici, infermieri e sportelli della salute.
keywords = medico; infermiere; prelievi; sportello; ASST
p-zumst = Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
# note: [1] = termini/asst
p-rdqyq = Chiedi all'[ASST][1] qual è la più vicina.
