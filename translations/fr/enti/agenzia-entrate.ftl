### Agenzia delle Entrate — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = ===
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = code fiscal
summary = Le bureau des impôts. Il donne le code fiscal et enregistre les contrats de location.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = code fiscal
# term: 730 → { -modello-730 } = déclaration de revenus
keywords = impôts; code fiscal; numéro fiscal; 730; loyer; trésor public

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = code fiscal
l-kpvmv = elle donne le [code fiscal (codice fiscale)][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = elle enregistre le [contrat de location][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = déclaration de revenus
l-xf6ud = elle reçoit la [déclaration de revenus (730)][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = Le site est { $web }. Vous y trouvez les bureaux et les rendez-vous.
