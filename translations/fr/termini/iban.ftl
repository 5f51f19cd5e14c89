### IBAN — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = ===
# it: Il codice del tuo conto in banca o in posta.
summary = Le code de votre compte à la banque ou à la poste.
# it: conto; banca; bonifico
keywords = compte; banque; virement; RIB
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Il commence par deux lettres. Il sert pour recevoir le salaire et les aides.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = Le compte doit être à votre nom. N’utilisez pas l’IBAN d’un ami.
