### idoneità alloggiativa — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = certificat de locuință adecvată
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = Certificatul care spune pentru câte persoane este potrivită casa dumneavoastră.
# it: metri quadrati; casa adatta; certificato
keywords = metri pătrați; casă potrivită; certificat; locuință
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = Îl dă primăria localității unde se află casa. Poate trimite o persoană să vadă camerele.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
p-wj6rw = Vă trebuie pentru [reîntregirea familiei (ricongiungimento)][1]. Cereți la primărie formularul, prețul și durata.
