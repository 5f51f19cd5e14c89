### Comune di Reggio Emilia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = ===
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = अंतर-सांस्कृतिक शहरों के यूरोपीय कार्यक्रम में इटली के हिस्से की अगुआई करता है।
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; अंतर-सांस्कृतिक शहर

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Comune di Reggio Emilia इटली के नेटवर्क [Le città del dialogo][1] की अगुआई करता था। इसने [श्रम मंत्रालय (Ministero del Lavoro)][2] के साथ एक समझौते पर दस्तख़त किए।
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = यह Cremona से दूर है: हमारे इलाक़े में रहने वालों को सेवाएँ नहीं देता।
