### termini/scelta-e-revoca
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = scelta e revoca
summary = L'ufficio dell'ASST dove scegli o cambi il medico.
keywords = cambio medico; ufficio; ASST
p-6j68m = **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
# note: [1] = servizi/iscrizione-servizio-sanitario
p-5x337 = Qui ti iscrivi anche al [Servizio sanitario][1].
