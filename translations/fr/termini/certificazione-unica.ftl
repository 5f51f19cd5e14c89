### Certificazione Unica — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = attestation annuelle de revenus
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = Le papier avec ce que vous avez gagné en un an et les impôts payés.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = revenus
# term: 730 → { -modello-730 } = déclaration de revenus
keywords = CU; revenus; impôts; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: inps → { -inps } = institut national de sécurité sociale
p-hu9g6 = L’employeur la donne, au printemps. L’INPS aussi en donne une, s’il vous a payé quelque chose.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = déclaration de revenus
p-6wsnx = Elle sert pour la [déclaration de revenus (730)][1].
