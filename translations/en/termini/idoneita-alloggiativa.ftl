### idoneità alloggiativa — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = housing suitability certificate
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = The certificate that says how many people your home is suitable for.
# it: metri quadrati; casa adatta; certificato
keywords = square metres; suitable home; certificate
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = The town hall of the place where the home is gives it. It may send a person to see the rooms.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
p-wj6rw = You need it for [family reunification][1]. Ask the town hall about the form, the price and the time it takes.
