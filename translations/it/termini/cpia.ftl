### termini/cpia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CPIA
summary = La scuola pubblica per adulti: italiano e licenza media.
keywords = scuola per adulti; corso di italiano; licenza media
p-e6rk5 = CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Leggi dei [corsi di italiano][1].
