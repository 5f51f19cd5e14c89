### CO-AliZIONE: l'ultima tappa a Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE : la dernière étape à Cremona
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = Une journée de formation pour les communes, en 2018. Elle est passée.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; formation; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = C’était la dernière journée de la formation [CO-AliZIONE][1]. Elle parlait de réseaux d’accueil entre communes, organismes et habitants.
