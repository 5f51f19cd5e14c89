### Agenzia delle Entrate — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = Налоговая служба (Agenzia delle Entrate)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = налоговый код
summary = Налоговая служба. Выдаёт налоговый код и регистрирует договоры аренды.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = налоговый код
# term: 730 → { -modello-730 } = налоговая декларация 730
keywords = налоги; налоговый код; 730; аренда; налоговая

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = налоговый код
l-kpvmv = выдаёт [налоговый код][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = регистрирует [договор аренды][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = налоговая декларация 730
l-xf6ud = принимает [налоговую декларацию][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = Сайт: { $web }. Там вы найдёте отделения и запись на приём.
