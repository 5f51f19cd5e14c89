### Salute — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Здоров’я
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: vaccini → { -vaccino } = щеплення
summary = Лікар, медична картка, лікарня, щеплення.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
# term: vaccino → { -vaccino } = щеплення
keywords = лікар; педіатр; лікарня; щеплення; хвороба; поліклініка
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
p-6uwsu = Щоб лікуватися, часто потрібна [медична картка (tessera sanitaria)][1]. У разі небезпеки читайте, [як викликати допомогу][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Якщо у вас немає посвідки, ви [все одно можете лікуватися][1].
