### Certificazione Unica — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = річна довідка про доходи
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = Документ про те, скільки ви заробили за рік і скільки податків сплачено.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = дохід
# term: 730 → { -modello-730 } = податкова декларація
keywords = CU; доходи; податки; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: inps → { -inps } = інститут соціального забезпечення
p-hu9g6 = Її дає { -datore-di-lavoro } навесні. INPS теж дає таку довідку, якщо щось вам платив.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = податкова декларація
p-6wsnx = Вона потрібна для [декларації 730][1].
