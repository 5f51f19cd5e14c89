### Segretariato Diocesano Migrantes — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Një ent i Dioqezës së Cremonës. Në vitin 2012 ishte në rrjetin e Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; kishë; komunitete të huaja

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Është një ent i Dioqezës së Cremonës. Ka bërë pjesë në [rrjetin e Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Nuk i njohim kontaktet e saj. Pyesni në famulli.
