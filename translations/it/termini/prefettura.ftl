### termini/prefettura
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Prefettura
summary = L'ufficio del Governo in ogni provincia.
keywords = UTG; prefetto; Governo
p-szpew = La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# note: [1] = termini/questura
p-8abr8 = Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
