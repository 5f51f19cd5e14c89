### ENI — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = kodi shëndetësor për shtetasit e Bashkimit Evropian pa sigurim
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = Kodi për t’u mjekuar nëse jeni shtetas i Bashkimit Evropian dhe nuk mund të regjistroheni.
# it: europeo; cure; codice; Romania
keywords = evropian; mjekim; kod; Rumania
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI do të thotë europeo non iscritto. Është për shtetas të Bashkimit Evropian pa punë dhe pa sigurim.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-6b2ky = Jo të gjitha rajonet e përdorin këtë kod. Në Lombardi pyesni [ASST-në][1]: mjekimi urgjent dhe i domosdoshëm ju takon gjithsesi.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Lexoni [si kërkohet][1].
