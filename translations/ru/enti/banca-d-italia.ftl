### Banca d'Italia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = Банк Италии
# it: L'ente che controlla le banche.
summary = Учреждение, которое контролирует банки.
# it: banca; reclamo; conto
keywords = банк; жалоба; счёт

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = Контролирует банки и защищает клиентов. Не открывает счетов людям.
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = Если банк отказывает в [базовом счёте (conto di base)][1], вы можете написать жалобу. Сайт: { $web }.
