### SPID — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = identitet digjital
# it: Una password sicura per entrare nei siti degli uffici.
summary = Një fjalëkalim i sigurt për të hyrë në faqet e zyrave.
# it: identità digitale; password; entrare nei siti
keywords = identitet digjital; fjalëkalim; hyrje në faqe
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID do të thotë Sistema pubblico di identità digitale.
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Lexoni [si ta merrni][1]. Mos ia jepni askujt.
