### licenziamento — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = звільнення з роботи
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
summary = Коли роботодавець вас звільняє.
# it: perdere il lavoro; lettera; giusta causa
keywords = втратити роботу; лист про звільнення; giusta causa
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профспілка
p-mbqe5 = Воно має бути письмовим. Якщо ви не згодні, у вас є **60 днів**, щоб це сказати: ідіть до [профспілки][1].
