### Corso di rinforzo di italiano a Pizzighettone, per minori — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = minor
title = Curs de sprijin la italiană la Pizzighettone, pentru minori
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Un curs pentru copii și adolescenți dintr-un proiect trecut.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = italiană; Pizzighettone; copii; adolescenți; teme
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Cursul făcea parte din proiectul [Terre di Inclusione][1]. Proiectul folosea fonduri din perioada 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = Nu cunoaștem datele și locul. Dacă copilul dumneavoastră are nevoie de italiană, întrebați la școala lui.
