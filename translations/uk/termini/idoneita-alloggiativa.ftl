### idoneità alloggiativa — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = довідка про придатність житла
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = Довідка, яка каже, для скількох людей підходить ваше житло.
# it: metri quadrati; casa adatta; certificato
keywords = квадратні метри; придатне житло; довідка
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = Її видає муніципалітет (Comune), де розташоване житло. Він може надіслати людину подивитися кімнати.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
p-wj6rw = Вона потрібна для [возз’єднання сім’ї][1]. Запитайте в муніципалітеті бланк, ціну і строки.
