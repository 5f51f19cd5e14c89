### Ho perso il lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = У меня больше нет работы
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Шаги, чтобы получить пособие по безработице и найти другую работу.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = уволили; без работы; безработный; конец договора; сокращение
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = расчётный листок
f-f7nnc = Проверьте письмо и последний расчётный листок.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = пособие по безработице
f-r6zac = Подайте на NASpI в первые 8 дней, если можете.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
f-9gkk9 = Станьте на учёт в центре занятости.
# it: Guarda quando scade il permesso.
f-hz9ir = Посмотрите, когда заканчивается вид на жительство.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = показатель достатка семьи
f-2hgdy = Попросите текущий ISEE (ISEE corrente).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Если не можете платить за аренду, скажите об этом сразу.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = социальный работник
f-uygn8 = Если не хватает денег, идите к социальному работнику.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = увольнение работодателем
p-awg4x = Не ждите: у некоторых заявлений есть срок. На обжалование [увольнения работодателем (licenziamento)][1] тоже есть срок.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Если вы иностранец, вы **не** теряете вид на жительство сразу. Вы можете искать другую работу.
