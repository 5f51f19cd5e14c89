### codice fiscale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = code fiscal
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = Le code personnel que presque tous les bureaux vous demandent.
# it: codice; tasse
keywords = code; impôts; numéro fiscal
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = C’est un code de seize lettres et chiffres. Chaque personne a le sien.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Il vous sert pour travailler, pour le logement et pour le médecin. C’est l’Agenzia delle Entrate qui le donne.
