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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профсоюз
p-mbqe5 = Оно должно быть письменным. Если вы не согласны, идите в [профсоюз (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: raccomandata → { -raccomandata } = заказное письмо
# term: pec → { -pec } = сертифицированная электронная почта
l-d93e7 = Не позже чем через **60 дней** напишите работодателю [заказным письмом (raccomandata)][1] или через [PEC][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Потом у вас есть **180 дней**, чтобы обратиться к судье.
