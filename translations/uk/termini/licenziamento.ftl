### licenziamento — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = звільнення роботодавцем
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
summary = Коли роботодавець вас звільняє.
# it: perdere il lavoro; lettera; giusta causa
keywords = втратити роботу; лист про звільнення; giusta causa
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профспілка
p-mbqe5 = Воно має бути письмовим. Якщо ви не згодні, ідіть до [профспілки (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: raccomandata → { -raccomandata } = рекомендований лист
# term: pec → { -pec } = сертифікована електронна пошта
l-d93e7 = Протягом **60 днів** напишіть роботодавцю [рекомендованим листом (raccomandata)][1] або через [PEC][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Потім у вас є **180 днів**, щоб звернутися до судді.
