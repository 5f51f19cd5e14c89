### Corso di rinforzo di italiano a Pizzighettone, per minori — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = person under 18
title = Extra Italian course in Pizzighettone, for children and teenagers
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = A course for children and teenagers in a past project.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = Italian; Pizzighettone; children; teenagers; homework
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = The course was part of the project [Terre di Inclusione][1]. The project used funds of the period 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = We do not know the dates and the place. If your child needs Italian, ask the child's school.
