### argomenti/lingua-italiana
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Lingua italiana
summary = Dove imparare l'italiano.
keywords = italiano; corso; scuola; imparare
# note: [1] = servizi/italiano-adulti-cpia
p-m62u2 = Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
