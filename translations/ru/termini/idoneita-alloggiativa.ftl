### idoneità alloggiativa — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = справка о пригодности жилья
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = Справка о том, для скольких людей подходит ваше жильё.
# it: metri quadrati; casa adatta; certificato
keywords = квадратные метры; подходящее жильё; справка
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = Её выдаёт муниципалитет, где находится жильё. Он может прислать человека посмотреть комнаты.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
p-wj6rw = Она нужна для [воссоединения семьи (ricongiungimento)][1]. Спросите в муниципалитете бланк, цену и срок.
