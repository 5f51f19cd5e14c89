### IBAN — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = номер банковского счёта
# it: Il codice del tuo conto in banca o in posta.
summary = Код вашего счёта в банке или на почте.
# it: conto; banca; bonifico
keywords = счёт; банк; перевод
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Он начинается с двух букв. Он нужен, чтобы получать зарплату и пособия.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = Счёт должен быть на ваше имя. Не пользуйтесь IBAN друга.
