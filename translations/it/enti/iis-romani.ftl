### enti/iis-romani
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
summary = Una scuola superiore statale di Casalmaggiore.
keywords = scuola superiore; Romani; Casalmaggiore; superiori

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
