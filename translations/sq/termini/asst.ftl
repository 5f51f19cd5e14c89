### ASST — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = ndërmarrja publike e shëndetësisë
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = vaksinë
summary = Ndërmarrja publike që në Lombardi drejton spitalet, mjekët dhe vaksinat.
# it: azienda sanitaria; ASL; ospedale
keywords = shëndetësi; ASL; spital; mjek
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST do të thotë Azienda socio-sanitaria territoriale. Në rajone të tjera quhet **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = Në Cremona është [ASST Cremona][1].
