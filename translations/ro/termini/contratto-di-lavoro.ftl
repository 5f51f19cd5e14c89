### contratto di lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = contract de muncă
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
summary = Hârtia cu salariul, orele și sarcinile, semnată de dumneavoastră și de angajator.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = angajare; semnare; contract pe perioadă determinată; contract pe perioadă nedeterminată
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = Contractul **a tempo determinato** (pe perioadă determinată) are o dată de sfârșit. Cel **a tempo indeterminato** (pe perioadă nedeterminată) nu are sfârșit.
# it: Chiedi sempre la tua copia.
p-pbtvj = Cereți întotdeauna copia dumneavoastră.
