### Agenzia delle Entrate — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = ===
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = código fiscal
summary = La oficina de impuestos. Da el { -codice-fiscale } y registra los contratos de alquiler.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = código fiscal
# term: 730 → { -modello-730 } = declaración de impuestos
keywords = impuestos; código fiscal; 730; alquiler; hacienda; fisco

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = código fiscal
l-kpvmv = da el [código fiscal (codice fiscale)][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = registra el [contrato de alquiler][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = declaración de impuestos
l-xf6ud = recibe la [declaración de impuestos][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = El sitio es { $web }. Allí encuentra las oficinas y las citas.
