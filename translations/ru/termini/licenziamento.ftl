### licenziamento — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = увольнение работодателем
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
summary = Когда работодатель вас увольняет.
# it: perdere il lavoro; lettera; giusta causa
keywords = потерять работу; письмо; законная причина
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профсоюз
p-mbqe5 = Оно должно быть письменным. Если вы не согласны, у вас есть **60 дней**, чтобы это заявить: идите в [профсоюз (sindacato)][1].
