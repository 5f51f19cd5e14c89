### termini/casellario-giudiziale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = casellario giudiziale e carichi pendenti
summary = I certificati che dicono se hai condanne o processi.
keywords = certificato penale; tribunale; fedina penale
p-ixa5i = Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
