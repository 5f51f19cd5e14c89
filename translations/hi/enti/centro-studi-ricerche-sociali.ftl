### Centro Studi Ricerche Sociali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = 2005 में इसने Mondinsieme के समझौते पर दस्तख़त किए।
# it: ricerca; studi sociali
keywords = अनुसंधान; समाज का अध्ययन

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005 में इसने [Mondinsieme के नेटवर्क][1] के पहले समझौते पर दस्तख़त किए। 2012 की ख़बर में इसका नाम सिर्फ़ उसी साल के लिए है।
# it: Non sappiamo che cosa fa oggi.
p-vmnau = हमें पता नहीं कि आज यह क्या करता है।
