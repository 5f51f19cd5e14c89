### IBAN — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = IBAN
# it: Il codice del tuo conto in banca o in posta.
summary = Kodi i llogarisë suaj në bankë ose në postë.
# it: conto; banca; bonifico
keywords = llogari; bankë; transfertë
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = Fillon me dy shkronja. Duhet për të marrë pagën dhe ndihmat.
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = Llogaria duhet të jetë në emrin tuaj. Mos përdorni IBAN-in e një miku.
