### Corso di rinforzo di italiano a Pizzighettone, per minori — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = i mitur
title = Kurs përforcimi i italishtes në Pizzighettone, për të mitur
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Një kurs për fëmijë dhe adoleshentë i një projekti të kaluar.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = italisht; Pizzighettone; fëmijë; adoleshentë; detyra shtëpie
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Kursi bënte pjesë në projektin [Terre di Inclusione][1]. Projekti përdorte fonde të periudhës 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = Nuk i dimë datat dhe vendin. Nëse fëmija juaj ka nevojë për italisht, pyesni në shkollën e tij.
