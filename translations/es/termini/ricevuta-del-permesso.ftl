### ricevuta del permesso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = recibo del permiso
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = La hoja que prueba que usted pidió o renovó el permiso.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = recibo de sueldo
keywords = cedolino; recibo postal; comprobante
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Se lo da el correo cuando entrega el sobre.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pasaporte
p-w9vh2 = Llévelo **siempre** consigo, con el pasaporte. Con el recibo de la renovación puede quedarse y trabajar.
