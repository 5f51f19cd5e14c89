### Certificazione Unica — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = certificat unic de venit
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = Hârtia care arată cât ați câștigat într-un an și taxele plătite.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = venit
# term: 730 → { -modello-730 } = formularul 730
keywords = CUD; venituri; taxe; 730; adeverință de venit
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: inps → { -inps } = INPS
p-hu9g6 = Îl dă un { -datore-di-lavoro }, primăvara. Și INPS dă unul, dacă v-a plătit ceva.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = formularul 730
p-6wsnx = Vă trebuie pentru [formularul 730][1].
