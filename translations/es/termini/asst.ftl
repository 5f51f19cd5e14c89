### ASST — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = entidad pública de salud
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = vacuna
summary = La entidad pública que en Lombardía se ocupa de hospitales, médicos y vacunas.
# it: azienda sanitaria; ASL; ospedale
keywords = agencia de salud; ASL; hospital; salud pública
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST quiere decir Azienda socio-sanitaria territoriale. En otras regiones se llama **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = En Cremona está la [ASST Cremona][1].
