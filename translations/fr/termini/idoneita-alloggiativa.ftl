### idoneità alloggiativa — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = certificat de logement adapté
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = Le certificat qui dit pour combien de personnes votre logement est adapté.
# it: metri quadrati; casa adatta; certificato
keywords = mètres carrés; logement adapté; certificat
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = Il est donné par la mairie du lieu où se trouve le logement. Elle peut envoyer une personne voir les pièces.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
p-wj6rw = Il sert pour le [regroupement familial (ricongiungimento)][1]. Demandez à la mairie le formulaire, le prix et les délais.
