### certificato di malattia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = лікарняний листок
# it: Il foglio del medico per stare a casa dal lavoro.
summary = Папір від лікаря, щоб залишитися вдома і не йти на роботу.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = інститут соціального забезпечення
keywords = хворий; лікар; робота; INPS
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = інститут соціального забезпечення
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-fhd9d = Лікар надсилає його онлайн до INPS. Попросіть **номер** і передайте його { -datore-di-lavoro(case: "dat") }.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = У певні години ви повинні бути вдома, бо може прийти лікар із перевіркою.
