### permesso UE per soggiornanti di lungo periodo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = permiso de residencia UE de larga duración
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Un permiso sin vencimiento, para quien vive aquí y tiene un permiso desde hace al menos 5 años.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; permiso ilimitado; permiso permanente
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Antes se llamaba **carta di soggiorno**. Muchos la llaman todavía así.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Lea [cómo se pide][1].
