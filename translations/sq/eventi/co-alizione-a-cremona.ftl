### CO-AliZIONE: l'ultima tappa a Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: etapa e fundit në Cremona
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = Një ditë formimi për komunat, në vitin 2018. Ka kaluar.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; formim; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = Ka qenë dita e fundit e programit të formimit [CO-AliZIONE][1]. Fliste për rrjete mikpritjeje mes komunave, enteve dhe qytetarëve.
