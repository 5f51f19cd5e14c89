### Segretariato Diocesano Migrantes — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Cremona के कैथोलिक चर्च (Diocesi) की एक संस्था। 2012 में यह Mondinsieme के नेटवर्क में थी।
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; चर्च; विदेशी समुदाय; ईसाई

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = यह Cremona के कैथोलिक चर्च (Diocesi) की एक संस्था है। यह [Mondinsieme के नेटवर्क][1] का हिस्सा थी।
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = हमें इसका फ़ोन या पता मालूम नहीं है। चर्च (parrocchia) में पूछें।
