### termini/tirocinio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tirocinio
summary = Un periodo per imparare un lavoro in un'azienda.
keywords = stage; prova; imparare un lavoro
p-w3s49 = Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
