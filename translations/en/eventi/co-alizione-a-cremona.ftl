### CO-AliZIONE: l'ultima tappa a Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: the last stage in Cremona
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = A day of training for municipalities, in 2018. It is over.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; training; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = It was the last day of the programme [CO-AliZIONE][1]. It was about reception networks among municipalities, organisations and citizens.
