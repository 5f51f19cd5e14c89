### CO-AliZIONE: l'ultima tappa a Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: останній етап у Кремоні
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = День навчання для муніципалітетів у 2018 році. Він уже минув.
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; навчання; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = Це був останній день курсу [CO-AliZIONE][1]. Говорили про мережі прийому, які створюють муніципалітети (Comuni), організації та мешканці.
