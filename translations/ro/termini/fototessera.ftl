### fototessera — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = fotografie tip pașaport
# it: Una foto piccola del tuo viso, per i documenti.
summary = O fotografie mică a feței dumneavoastră, pentru acte.
# it: foto; documenti; fotografia
keywords = poză; fotografie; acte; poze de buletin
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Trebuie să fie recentă, cu fața bine vizibilă. Puteți păstra vălul, dacă se vede toată fața.
