### Agenzia delle Entrate — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = Податкова служба (Agenzia delle Entrate)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = податковий код
summary = Податкова установа. Видає податковий код і реєструє договори оренди.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = податковий код
# term: 730 → { -modello-730 } = податкова декларація
keywords = податки; податковий код; 730; оренда; податкова

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = податковий код
l-kpvmv = видає [податковий код][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = реєструє [договір оренди][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = податкова декларація
l-xf6ud = приймає [податкову декларацію][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = Сайт: { $web }. Там ви знайдете адреси і запис на прийом.
