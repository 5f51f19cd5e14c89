### ticket — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = медицинская доплата
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = Часть, которую платите вы за приём, анализ или лекарство.
# it: pagare; visita; esame; medicina
keywords = платить; приём; анализ; лекарство; тикет
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = освобождение от оплаты
p-i56hy = Остальное платит государство. Некоторые люди не платят: у них есть [освобождение от оплаты (esenzione)][1].
