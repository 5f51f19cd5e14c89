### Centro Studi Ricerche Sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
# change: ~Un centro di ricerca che nel~ +Nel+
summary = একটি গবেষণা কেন্দ্র, যা 2005 সালে Mondinsieme-এর চুক্তিতে সই করেছে।
# it: ricerca; studi sociali
keywords = গবেষণা; সমাজ গবেষণা

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005 সালে [Mondinsieme-এর জোটের][1] প্রথম চুক্তিতে সই করেছে। 2012 সালের খবরে শুধু ওই বছরের জন্য এর নাম আছে।
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ???
