### contratto di lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = contrato de trabajo
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
summary = La hoja con sueldo, horas y tareas, firmada por usted y por el { -datore-di-lavoro }.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = contratación; firmar; contrato temporal; contrato indefinido
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **A tempo determinato** quiere decir que tiene una fecha de fin. **A tempo indeterminato** quiere decir que no tiene fin.
# it: Chiedi sempre la tua copia.
p-pbtvj = Pida siempre su copia.
