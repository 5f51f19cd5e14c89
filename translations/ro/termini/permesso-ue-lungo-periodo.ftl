### permesso UE per soggiornanti di lungo periodo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = permis UE de ședere pe termen lung
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Un permis fără dată de expirare, pentru cine trăiește aici și are de cel puțin 5 ani un permis de ședere.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; permis nelimitat; permis permanent
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Înainte se numea **carta di soggiorno**. Mulți o numesc încă așa.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Citiți [cum se cere][1].
