### Salute — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Здоровье
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: vaccini → { -vaccino } = прививка
summary = Врач, медицинская карточка, больница, прививки.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
# term: vaccino → { -vaccino } = прививка
keywords = врач; доктор; педиатр; больница; прививка; болезнь; поликлиника
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
p-6uwsu = Чтобы лечиться, часто нужна [медицинская карточка (tessera sanitaria)][1]. В случае опасности читайте, [как вызвать помощь][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Если у вас нет вида на жительство, вы [всё равно можете лечиться][1].
