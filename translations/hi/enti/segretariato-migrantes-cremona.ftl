### Segretariato Diocesano Migrantes — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
# change: ~L'ufficio~ +Un ente+ ~Chiesa cattolica~ +Diocesi+ +.+ ~per~ +Nel+ ~le~ +2012 era+ ~persone~ +nella+ ~migranti~ +rete di Mondinsieme+
summary = Cremona के कैथोलिक चर्च का दफ़्तर, प्रवासी लोगों के लिए।
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; चर्च; विदेशी समुदाय; ईसाई

## Che cosa fa

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# change: ~l'ufficio~ +un ente+ ~per chi viene da altri Paesi~
# note: [1] = enti/rete-mondinsieme
p-7qqgh = यह दूसरे देशों से आए लोगों के लिए Cremona के कैथोलिक चर्च (Diocesi) का दफ़्तर है। यह [Mondinsieme के नेटवर्क][1] का हिस्सा था।
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = हमें इसका फ़ोन या पता मालूम नहीं है। चर्च (parrocchia) में पूछें।
