### sindacato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = профсоюз
# it: Un'associazione che difende i lavoratori.
summary = Объединение, которое защищает работников.
# it: diritti; lavoratori; vertenza
keywords = права; работники; трудовой спор
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = расчётный листок
p-g9i5v = Проверяет договор и расчётный листок. Помогает вам, если вам не платят.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = Обычно вы вступаете в него за небольшую плату. Есть и профсоюзы жильцов, по вопросам жилья.
