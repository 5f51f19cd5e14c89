### corsi/italiano-rinforzo-casteldidone
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corso di rinforzo di italiano a Casteldidone
summary = Un corso di un progetto passato. Non sappiamo se c'è ancora.
keywords = italiano; Casteldidone; corso
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = servizi/italiano-adulti-cpia
p-xgsjd = Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
