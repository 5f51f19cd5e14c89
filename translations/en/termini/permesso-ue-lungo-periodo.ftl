### permesso UE per soggiornanti di lungo periodo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = EU long-term residence permit
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = A permit without an expiry date, for people who live here and have had a permit for at least 5 years.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; unlimited permit; permanent permit
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = It used to be called **carta di soggiorno**. Many people still call it that.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Read [how to apply][1].
