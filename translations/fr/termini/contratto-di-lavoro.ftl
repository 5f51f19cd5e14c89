### contratto di lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = contrat de travail
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
summary = Le papier avec le salaire, les heures et les tâches, signé par vous et par l’employeur.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = embauche; signer; CDD; CDI
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = À **tempo determinato** (durée déterminée), il a une date de fin. À **tempo indeterminato** (durée indéterminée), il n’a pas de fin.
# it: Chiedi sempre la tua copia.
p-pbtvj = Demandez toujours votre copie.
