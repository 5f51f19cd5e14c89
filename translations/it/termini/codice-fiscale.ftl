### termini/codice-fiscale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = codice fiscale
summary = Il codice personale che ti chiedono quasi tutti gli uffici.
keywords = codice; tasse
p-nmxes = È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-vbvyk = Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
