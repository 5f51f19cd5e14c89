### permesso UE per soggiornanti di lungo periodo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = leje BE për qëndrim afatgjatë
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Një leje pa afat, për këdo që jeton këtu dhe ka prej të paktën 5 vjetësh një leje.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; leje pa afat; leje e përhershme
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Më parë quhej **carta di soggiorno**. Shumë njerëz e quajnë ende kështu.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Lexoni [si kërkohet][1].
