### Corso di rinforzo di italiano a Pizzighettone, per minori — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
title = ???
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = ???
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = ???
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = ???
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = ???
