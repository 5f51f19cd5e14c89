### STP — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = ===
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
summary = Codul pentru îngrijiri fără permis de ședere.
# it: senza permesso; cure; codice
keywords = fără permis; îngrijiri; cod; doctor fără acte
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP înseamnă „straniero temporaneamente presente” (străin prezent temporar). Este pentru cine nu este cetățean al Uniunii Europene și nu are permis.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Este valabil 6 luni și îl puteți reînnoi. Citiți [cum se cere][1].
