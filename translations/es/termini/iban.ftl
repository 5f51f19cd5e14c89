### IBAN — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = ===
# it: Il codice del tuo conto in banca o in posta.
summary = El código de su cuenta en el banco o en el correo.
# it: conto; banca; bonifico
keywords = cuenta; banco; transferencia
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Empieza con dos letras. Sirve para recibir el sueldo y las ayudas.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = La cuenta debe estar a su nombre. No use el IBAN de un amigo.
