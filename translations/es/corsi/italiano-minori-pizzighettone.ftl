### Corso di rinforzo di italiano a Pizzighettone, per minori — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = menor de edad
title = Curso de refuerzo de italiano en Pizzighettone, para menores de edad
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Un curso para niños y adolescentes de un proyecto pasado.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = italiano; Pizzighettone; niños; adolescentes; tareas
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = El curso formaba parte del proyecto [Terre di Inclusione][1]. El proyecto usaba fondos del periodo 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = No conocemos las fechas ni el lugar. Si su hijo necesita italiano, pregunte en su escuela.
