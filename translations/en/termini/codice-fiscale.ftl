### codice fiscale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = tax code
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = The personal code that nearly all offices ask you for.
# it: codice; tasse
keywords = code; taxes
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = It is a code of sixteen letters and numbers. Each person has their own.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = You need it for work, for a home and for the doctor. The Agenzia delle Entrate (revenue agency) issues it.
