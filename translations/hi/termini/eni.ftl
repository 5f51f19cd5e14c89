### ENI — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = यूरोपीय संघ के नागरिकों के इलाज का कोड
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = इलाज का कोड, अगर आप यूरोपीय संघ के नागरिक हैं और नाम नहीं लिखवा सकते।
# it: europeo; cure; codice; Romania
keywords = यूरोपीय; इलाज; कोड
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI का मतलब है europeo non iscritto। यह यूरोपीय संघ के उन नागरिकों के लिए है जिनके पास काम और बीमा नहीं है।
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-6b2ky = सब क्षेत्र यह कोड इस्तेमाल नहीं करते। Lombardia में [ASST][1] से पूछें: तुरंत ज़रूरी और बुनियादी इलाज का अधिकार फिर भी है।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = पढ़ें: [कैसे माँगें][1]।
