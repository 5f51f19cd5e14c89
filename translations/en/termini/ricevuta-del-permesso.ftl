### ricevuta del permesso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = permit receipt
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = The paper that proves that you have applied for your permit or for its renewal.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = payslip
keywords = cedolino; postal receipt; assicurata
# it: Te la dà la posta quando consegni la busta.
p-j58hc = The post office gives it to you when you hand in the envelope.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = passport
p-w9vh2 = Keep it **always** with you, with your { -passaporto }. With the renewal receipt you can stay and work.
