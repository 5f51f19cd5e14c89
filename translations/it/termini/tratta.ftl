### termini/tratta
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tratta di persone
summary = Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
keywords = sfruttamento; schiavitù; prostituzione forzata
p-w9qk2 = È un reato grave. Chi la subisce ha diritto a protezione.
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Leggi [come chiedere aiuto][1].
