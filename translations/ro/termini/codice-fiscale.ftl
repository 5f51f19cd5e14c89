### codice fiscale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = cod fiscal
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = Codul personal pe care vi-l cer aproape toate instituțiile.
# it: codice; tasse
keywords = cod; taxe; cod numeric; CNP
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = Este un cod cu șaisprezece litere și cifre. Fiecare persoană îl are pe al ei.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Vă trebuie pentru muncă, pentru casă și pentru medic. Îl dă Agenzia delle Entrate (agenția de taxe).
