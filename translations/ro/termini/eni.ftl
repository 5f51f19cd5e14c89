### ENI — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = ===
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = Codul pentru îngrijiri dacă sunteți cetățean al Uniunii Europene și nu vă puteți înscrie.
# it: europeo; cure; codice; Romania
keywords = cetățean european; îngrijiri; cod; România; fără asigurare
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI înseamnă „europeo non iscritto” (european neînscris). Este pentru cetățenii Uniunii Europene fără loc de muncă și fără asigurare.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-6b2ky = Nu toate regiunile folosesc acest cod. În Lombardia întrebați la [ASST][1]: aveți oricum dreptul la îngrijirile urgente și esențiale.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Citiți [cum se cere][1].
