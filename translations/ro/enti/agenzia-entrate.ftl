### Agenzia delle Entrate — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = Agenzia delle Entrate (agenția de taxe)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = cod fiscal
summary = Biroul taxelor. Dă codul fiscal și înregistrează contractele de închiriere.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = cod fiscal
# term: 730 → { -modello-730 } = formularul 730
keywords = taxe; impozit; cod fiscal; 730; chirie; fisc; finanțe; ANAF italian

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = cod fiscal
l-kpvmv = dă [codul fiscal (codice fiscale)][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = înregistrează [contractul de închiriere][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = formularul 730
l-xf6ud = primește [declarația de venit („dichiarazione dei redditi”)][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = Site-ul este { $web }. Acolo găsiți birourile și programările.
