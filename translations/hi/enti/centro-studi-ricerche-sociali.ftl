### Centro Studi Ricerche Sociali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
# change: ~Un centro di ricerca che nel~ +Nel+
summary = अनुसंधान का केंद्र, जिसने 2005 में Mondinsieme के समझौते पर दस्तख़त किए।
# it: ricerca; studi sociali
keywords = अनुसंधान; समाज का अध्ययन

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005 में इसने [Mondinsieme के नेटवर्क][1] के पहले समझौते पर दस्तख़त किए। 2012 की ख़बर में इसका नाम सिर्फ़ उसी साल के लिए है।
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ???
