### termini/assegno-di-inclusione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = assegno di inclusione
summary = Un aiuto per famiglie molto povere con minori, anziani o disabili.
keywords = ADI; povertà; reddito di cittadinanza
p-52k46 = Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Leggi [chi può averlo][1].
