### Corso di rinforzo di italiano a Pizzighettone, per minori — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = mineur
title = Cours de soutien en italien à Pizzighettone, pour les mineurs
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Un cours pour enfants et adolescents, d’un projet passé.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = italien; Pizzighettone; enfants; adolescents; devoirs
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Le cours faisait partie du projet [Terre di Inclusione][1]. Le projet utilisait des fonds de la période 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = Nous ne connaissons ni les dates ni le lieu. Si votre enfant a besoin d’apprendre l’italien, demandez à son école.
