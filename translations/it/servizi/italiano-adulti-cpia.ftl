### servizi/italiano-adulti-cpia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corsi di italiano per adulti al CPIA
summary = La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
keywords = italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# outputs.name
f-s6y7y = un attestato del livello di italiano
# note: [1] = enti/cpia-cremona
p-pub9v = Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.

## A chi è rivolto

p-dnfvv = Agli adulti e ai ragazzi dai sedici anni.

## Come fare

# note: voce 1 di 4
l-zyauu = Chiedi al CPIA quando puoi iscriverti.
# note: voce 2 di 4
l-gy2wh = Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 3 di 4
l-ytrvt = Vai alle lezioni del tuo gruppo.
# note: voce 4 di 4
l-i7y78 = Alla fine chiedi l'**attestato**.
# note: [1] = luoghi/mondinsieme
p-b2xut = Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].

## Cosa si ottiene

# note: [1] = servizi/permesso-lungo-periodo
p-yewuc = I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].

## I corsi di un progetto passato

t-mtnmj = I corsi di un progetto passato
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
l-uewx6 = Pizzighettone, per [adulti][1] e per [minori][2]
p-z26hw = Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
