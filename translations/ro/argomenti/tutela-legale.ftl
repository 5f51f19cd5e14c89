### Avvocato e diritti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Avocat și drepturi
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = plângere
summary = Avocat plătit de stat, plângeri, discriminare.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = plângere
# term: ricorso → { -ricorso } = contestație
keywords = avocat; drepturi; tribunal; plângere; denunț; contestație; recurs
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulzare
p-cpmuz = Dacă aveți puțini bani, statul poate să [vă plătească avocatul][1]. Ca să contestați o hotărâre, de exemplu o [expulzare (espulsione)][2], aveți adesea puține zile: nu așteptați.
