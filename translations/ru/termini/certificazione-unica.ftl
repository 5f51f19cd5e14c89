### Certificazione Unica — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = годовая справка о доходах
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = Бумага о том, сколько вы заработали за год и сколько налогов уплачено.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = доход
# term: 730 → { -modello-730 } = налоговая декларация 730
keywords = CU; доходы; налоги; 730; справка о зарплате
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: inps → { -inps } = институт социального обеспечения
p-hu9g6 = Её весной выдаёт работодатель. INPS тоже выдаёт такую, если он вам что-то платил.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = налоговая декларация 730
p-6wsnx = Она нужна для [декларации 730][1].
