### permesso UE per soggiornanti di lungo periodo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = permis UE de longue durée
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Un permis sans date de fin, pour les personnes qui vivent ici et ont un permis depuis au moins 5 ans.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; carte de résident; permis illimité
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Avant, il s’appelait **carta di soggiorno**. Beaucoup l’appellent encore ainsi.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Lisez [comment le demander][1].
