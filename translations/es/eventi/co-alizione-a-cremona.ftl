### CO-AliZIONE: l'ultima tappa a Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: la última etapa en Cremona
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = Una jornada de formación para los municipios, en 2018. Ya pasó.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; formación; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = Fue la última jornada del programa [CO-AliZIONE][1]. Trataba de redes de acogida entre municipios, organismos y ciudadanos.
