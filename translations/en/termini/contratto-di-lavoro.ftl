### contratto di lavoro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = work contract
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = employer
summary = The paper with pay, hours and tasks, signed by you and your employer.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = hiring; sign; fixed-term; permanent
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = With **tempo determinato** (fixed-term) it has an end date. With **tempo indeterminato** (permanent) it has no end.
# it: Chiedi sempre la tua copia.
p-pbtvj = Always ask for your copy.
