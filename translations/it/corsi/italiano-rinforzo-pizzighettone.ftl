### corsi/italiano-rinforzo-pizzighettone
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corso di rinforzo di italiano a Pizzighettone, per adulti
summary = Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
keywords = italiano; Pizzighettone; corso; adulti
# note: [1] = progetti/terre-di-inclusione
p-qrymq = Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = servizi/italiano-adulti-cpia
p-ugpyz = Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
