### Comune di Reggio Emilia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = ===
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = আন্তঃসাংস্কৃতিক শহরের ইউরোপীয় কর্মসূচির ইতালীয় অংশের নেতৃত্ব দেয়।
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; আন্তঃসাংস্কৃতিক শহর

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Comune di Reggio Emilia ইতালির জোট [Le città del dialogo][1]-এর নেতৃত্ব দিত। এটি [শ্রম মন্ত্রণালয়ের (Ministero del Lavoro)][2] সঙ্গে একটি চুক্তি করেছে।
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = এটি ক্রেমোনা থেকে দূরে: আমাদের এলাকার বাসিন্দাদের সেবা দেয় না।
