### contratto di lavoro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = kontratë pune
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
summary = Fleta me pagën, orët dhe detyrat, e firmosur nga ju dhe nga punëdhënësi.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = punësim; firmos; kontratë me afat; kontratë pa afat
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = Me afat (**tempo determinato**) ka një datë mbarimi. Pa afat (**tempo indeterminato**) nuk ka mbarim.
# it: Chiedi sempre la tua copia.
p-pbtvj = Kërkoni gjithmonë kopjen tuaj.
