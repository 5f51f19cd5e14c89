### IBAN — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = IBAN
# it: Il codice del tuo conto in banca o in posta.
summary = The code of your account at the bank or post office.
# it: conto; banca; bonifico
keywords = account; bank; transfer
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = It begins with two letters. You need it to receive your pay and benefits.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = The account must be in your name. Do not use a friend's IBAN.
