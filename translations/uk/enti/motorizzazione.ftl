### Motorizzazione civile — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Motorizzazione civile
# it: L'ufficio che dà e cambia le patenti di guida.
summary = Установа, яка видає і міняє посвідчення водія.
# it: patente; motorizzazione; guida; auto
keywords = права; водійське посвідчення; motorizzazione; авто; сервісний центр МВС

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = Це установа Міністерства інфраструктури і транспорту для водійських посвідчень і транспорту. Тут просять [обмін водійського посвідчення][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = Сайт: { $web }.
