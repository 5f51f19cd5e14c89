### ricevuta del permesso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = ???
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = ???
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = расчётный листок
keywords = ???
# it: Te la dà la posta quando consegni la busta.
p-j58hc = ???
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = паспорт
p-w9vh2 = ???
