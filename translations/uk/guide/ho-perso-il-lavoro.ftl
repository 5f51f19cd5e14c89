### Ho perso il lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = Я більше не маю роботи
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Кроки, щоб отримати допомогу з безробіття і знайти іншу роботу.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = звільнили; без роботи; безробітний; кінець контракту; втратила роботу
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = розрахунковий листок
f-f7nnc = Перевірте лист про звільнення і останній розрахунковий листок.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = допомога з безробіття
f-r6zac = Подайте заяву на NASpI у перші 8 днів, якщо можете.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
f-9gkk9 = Станьте на облік у центрі зайнятості (centro per l'impiego).
# it: Guarda quando scade il permesso.
f-hz9ir = Подивіться, коли закінчується посвідка.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = показник достатку сім’ї
f-2hgdy = Попросіть поточний ISEE.
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Якщо не можете платити за оренду, говоріть відразу.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
f-uygn8 = Якщо бракує грошей, ідіть до соціального працівника.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
p-awg4x = Не чекайте: деякі заяви мають строк. На оскарження [звільнення роботодавцем (licenziamento)][1] теж є строк.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Якщо ви іноземець чи іноземка, ви **не** втрачаєте посвідку відразу. Ви можете шукати іншу роботу.
