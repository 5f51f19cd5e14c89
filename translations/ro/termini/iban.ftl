### IBAN — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = ===
# it: Il codice del tuo conto in banca o in posta.
summary = Codul contului dumneavoastră de la bancă sau de la poștă.
# it: conto; banca; bonifico
keywords = cont; bancă; transfer bancar; virament
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Începe cu două litere. Vă trebuie ca să primiți salariul și ajutoarele.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = Contul trebuie să fie pe numele dumneavoastră. Nu folosiți codul IBAN al unui prieten.
