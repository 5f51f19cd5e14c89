### Segretariato Diocesano Migrantes — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Un organismo de la Diócesis de Cremona. En 2012 estaba en la red de Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; iglesia; comunidades extranjeras

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Es un organismo de la Diócesis de Cremona. Formó parte de la [red de Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = No conocemos sus contactos. Pregunte en la parroquia.
