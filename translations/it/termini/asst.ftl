### termini/asst
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ASST
summary = L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
keywords = azienda sanitaria; ASL; ospedale
p-qybyk = ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
# note: [1] = enti/asst-cremona
p-eqdrk = A Cremona c'è l'[ASST Cremona][1].
