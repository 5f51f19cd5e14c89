### enti/segretariato-migrantes-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Segretariato Diocesano Migrantes
summary = L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
keywords = Migrantes; chiesa; comunità straniere

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-7qqgh = È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
p-tmqi7 = Non conosciamo i suoi contatti. Chiedi in parrocchia.
