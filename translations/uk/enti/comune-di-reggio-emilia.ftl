### Comune di Reggio Emilia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = Муніципалітет Реджо-Емілії (Comune)
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = Керує італійською частиною європейської програми міжкультурних міст.
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; міжкультурні міста

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Муніципалітет Реджо-Емілії (Comune) керував італійською мережею [Le città del dialogo][1]. Він підписав угоду з [Міністерством праці][2].
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = Він далеко від Кремони: не надає послуг мешканцям нашої зони.
