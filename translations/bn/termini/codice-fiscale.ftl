### codice fiscale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = কর কোড
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = ব্যক্তিগত কোড, যা প্রায় সব অফিস আপনার কাছে চায়।
# it: codice; tasse
keywords = ???
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = ???
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = ???
