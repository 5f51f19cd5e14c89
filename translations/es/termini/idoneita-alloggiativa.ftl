### idoneità alloggiativa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = certificado de vivienda adecuada
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = El certificado que dice para cuántas personas es adecuada su casa.
# it: metri quadrati; casa adatta; certificato
keywords = metros cuadrados; casa adecuada; certificado
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = Lo da el municipio donde está la casa. Puede enviar a una persona a ver los cuartos.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
p-wj6rw = Sirve para la [reagrupación familiar][1]. Pregunte en el municipio por el formulario, el precio y los tiempos.
