### ricevuta del permesso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = récépissé du permis
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Le papier qui prouve que vous avez demandé ou renouvelé le permis.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fiche de paie
keywords = cedolino; récépissé; reçu de la poste; assicurata
# it: Te la dà la posta quando consegni la busta.
p-j58hc = La poste vous le donne quand vous remettez l’enveloppe.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = passeport
p-w9vh2 = Gardez-le **toujours** avec vous, avec le passeport. Avec le récépissé du renouvellement, vous pouvez rester et travailler.
