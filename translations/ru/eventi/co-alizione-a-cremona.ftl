### CO-AliZIONE: l'ultima tappa a Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: последняя встреча в Кремоне
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = День обучения для муниципалитетов, в 2018 году. Он уже прошёл.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; обучение; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = Это был последний день программы [CO-AliZIONE][1]. Говорили о сетях приёма между муниципалитетами, организациями и гражданами.
