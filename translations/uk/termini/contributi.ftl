### contributi — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = соціальні внески
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = Гроші, які працівник і роботодавець платять на пенсію, лікарняні і безробіття.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = інститут соціального забезпечення
# term: busta paga → { -busta-paga } = розрахунковий листок
keywords = пенсія; INPS; розрахунковий листок
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = Їх платять щомісяця. За хатню роботу – кожні три місяці.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = інститут соціального забезпечення
# term: patronato → { -patronato } = бюро допомоги з документами
p-ankcy = Ви можете перевірити свої внески на сайті [INPS][1] або в [бюро допомоги (patronato)][2].
