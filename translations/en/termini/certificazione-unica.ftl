### Certificazione Unica — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = yearly income certificate
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = The paper with how much you earned in a year and the taxes paid.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = income
# term: 730 → { -modello-730 } = tax return
keywords = CU; income; taxes; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: inps → { -inps } = social security institute
p-hu9g6 = The { -datore-di-lavoro } gives it to you, in spring. INPS also gives you one, if it has paid you something.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = tax return
p-6wsnx = You need it for the [tax return (730)][1].
