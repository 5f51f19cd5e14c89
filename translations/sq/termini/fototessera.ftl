### fototessera — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = fotografi për dokumente
# it: Una foto piccola del tuo viso, per i documenti.
summary = Një foto e vogël e fytyrës suaj, për dokumentet.
# it: foto; documenti; fotografia
keywords = foto; dokumente; fotografi
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Duhet të jetë e re, me fytyrën që duket mirë. Shaminë mund ta mbani, nëse duket e gjithë fytyra.
