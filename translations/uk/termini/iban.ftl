### IBAN — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = номер банківського рахунку
# it: Il codice del tuo conto in banca o in posta.
summary = Код вашого рахунку в банку або на пошті.
# it: conto; banca; bonifico
keywords = рахунок; банк; переказ
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Починається з двох літер. Потрібен, щоб отримувати зарплату і допомогу.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = Рахунок має бути на ваше ім’я. Не користуйтеся IBAN друга.
