### certificato di malattia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = больничный лист
# it: Il foglio del medico per stare a casa dal lavoro.
summary = Бумага от врача, чтобы остаться дома и не идти на работу.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = институт социального обеспечения
keywords = болен; врач; работа; INPS; больничный
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = институт социального обеспечения
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-fhd9d = Врач отправляет его в INPS онлайн. Попросите **номер (numero)** и сообщите его работодателю.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = В определённые часы вы должны быть дома, потому что может прийти врач с проверкой.
