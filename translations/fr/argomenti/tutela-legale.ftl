### Avvocato e diritti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Avocat et droits
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = plainte
summary = Avocat payé par l’État, plaintes, discrimination.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = plainte
# term: ricorso → { -ricorso } = recours
keywords = avocat; droits; tribunal; plainte; recours; justice
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion du pays
p-cpmuz = Si vous avez peu d’argent, l’État peut [payer votre avocat][1]. Contre une décision, comme une [expulsion du pays (espulsione)][2], les jours sont souvent peu nombreux : n’attendez pas.
