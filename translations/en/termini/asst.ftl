### ASST — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = public health agency
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = vaccine
summary = The public agency that in Lombardy runs hospitals, doctors and vaccines.
# it: azienda sanitaria; ASL; ospedale
keywords = health agency; ASL; hospital; health authority
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST stands for Azienda socio-sanitaria territoriale. In other regions it is called **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = In Cremona there is [ASST Cremona][1].
