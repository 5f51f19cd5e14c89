### termini/contratto-di-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = contratto di lavoro
summary = Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
keywords = assunzione; firmare; tempo determinato; tempo indeterminato
p-8hiby = A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-pbtvj = Chiedi sempre la tua copia.
