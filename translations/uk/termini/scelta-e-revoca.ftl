### scelta e revoca — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = відділ вибору лікаря
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = місцева установа охорони здоров’я
summary = Відділ ASST, де ви вибираєте або змінюєте лікаря.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = місцева установа охорони здоров’я
keywords = змінити лікаря; відділ; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** означає взяти лікаря. **Revoca** означає відмовитися від нього.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
p-5x337 = Тут записуються також до [служби здоров’я][1].
