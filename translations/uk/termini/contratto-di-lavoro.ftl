### contratto di lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = трудовий договір
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
summary = Документ про зарплату, години та обов’язки, який підписали ви і роботодавець.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = прийняття на роботу; підписати; строковий договір; безстроковий договір
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **A tempo determinato** (строковий) має дату закінчення. **A tempo indeterminato** (безстроковий) не має закінчення.
# it: Chiedi sempre la tua copia.
p-pbtvj = Завжди просіть свій примірник.
