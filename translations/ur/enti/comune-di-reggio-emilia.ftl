### Comune di Reggio Emilia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = Reggio Emilia کی بلدیہ (Comune)
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = بین الثقافتی شہروں کے یورپی پروگرام کے اطالوی حصے کی سربراہ۔
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; بین الثقافتی شہر

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Reggio Emilia کی بلدیہ (Comune) اطالوی نیٹ ورک [Le città del dialogo][1] کی سربراہ تھی۔ اس نے [وزارت محنت (Ministero del Lavoro)][2] کے ساتھ معاہدہ کیا۔
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = یہ کریمونا سے دور ہے: ہمارے علاقے کے رہائشیوں کو سروسز نہیں دیتی۔
