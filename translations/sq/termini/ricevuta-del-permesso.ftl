### ricevuta del permesso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = vërtetim i kërkesës për leje
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Fleta që provon që keni kërkuar ose rinovuar lejen.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fletë page
keywords = cedolino; kuponi i postës; letra e postës
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Jua jep posta kur dorëzoni zarfin.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pasaportë
p-w9vh2 = Mbajeni **gjithmonë** me vete, me { -passaporto(case: "acc") }. Me vërtetimin e rinovimit mund të qëndroni dhe të punoni.
