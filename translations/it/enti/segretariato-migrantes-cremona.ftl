### enti/segretariato-migrantes-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Segretariato Diocesano Migrantes
summary = Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
keywords = Migrantes; chiesa; comunità straniere

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-7qqgh = È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
p-tmqi7 = Non conosciamo i suoi contatti. Chiedi in parrocchia.
