### Segretariato Diocesano Migrantes — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
summary = La oficina de la Iglesia católica de Cremona para las personas migrantes.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; iglesia; comunidades extranjeras

## Che cosa fa

# it: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Es la oficina de la Diócesis de Cremona para quienes vienen de otros países. Formó parte de la [red de Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = No conocemos sus contactos. Pregunte en la parroquia.
