### ASST — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = ===
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = vaccin
summary = Agenția publică ce administrează în Lombardia spitalele, medicii și vaccinurile.
# it: azienda sanitaria; ASL; ospedale
keywords = agenție de sănătate; ASL; spital; direcția de sănătate
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST înseamnă „Azienda socio-sanitaria territoriale” (agenție teritorială de sănătate și asistență socială). În alte regiuni se numește **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = La Cremona există [ASST Cremona][1].
