### ENI — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = code de santé pour citoyens de l’Union européenne sans assurance
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = Le code pour se soigner si vous êtes citoyen de l’Union européenne et ne pouvez pas vous inscrire.
# it: europeo; cure; codice; Romania
keywords = européen; soins; code; Roumanie
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI veut dire « europeo non iscritto » (Européen non inscrit). Il est pour les citoyens de l’Union européenne sans travail et sans assurance.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-6b2ky = Toutes les régions n’utilisent pas ce code. En Lombardie, demandez à l’[établissement public de santé (ASST)][1] : vous avez droit dans tous les cas aux soins urgents et essentiels.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Lisez [comment le demander][1].
