### ENI — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = health code for citizens of the European Union without insurance
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = The code to get treatment if you are a citizen of the European Union and cannot register.
# it: europeo; cure; codice; Romania
keywords = European; treatment; code; Romania
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI stands for europeo non iscritto (European not registered). It is for citizens of the European Union without work and without insurance.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-6b2ky = Not all regions use this code. In Lombardy ask the [ASST][1]: you have a right to urgent and essential treatment anyway.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Read [how to apply][1].
