### Servizio sanitario nazionale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = Национальная служба здравоохранения
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = Государственная медицина Италии: врачи и больницы для всех.
# it: sanità; SSN; cure; mutua
keywords = медицина; SSN; лечение; страховка
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = семейный врач
p-h8cev = Тот, кто зарегистрирован, имеет семейного врача и платит мало или ничего.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Читайте, [как стать на учёт][1].
