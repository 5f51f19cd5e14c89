### tirocinio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = стажировка
# it: Un periodo per imparare un lavoro in un'azienda.
summary = Время, чтобы научиться работе в компании.
# it: stage; prova; imparare un lavoro
keywords = стажировка; практика; научиться работе
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовой договор
p-w3s49 = Это не трудовой договор. Обычно вы получаете небольшую сумму. Должен быть письменный план (progetto).
