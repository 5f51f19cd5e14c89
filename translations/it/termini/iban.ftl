### termini/iban
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = IBAN
summary = Il codice del tuo conto in banca o in posta.
keywords = conto; banca; bonifico
p-f8hat = Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-8u8sw = Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
