### corsi/italiano-minori-pizzighettone
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corso di rinforzo di italiano a Pizzighettone, per minori
summary = Un corso per bambini e ragazzi di un progetto passato.
keywords = italiano; Pizzighettone; bambini; ragazzi; compiti
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
p-hzke4 = Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
