### traduzione giurata — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = присяжний переклад
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = Офіційний переклад, з присягою в суді або в нотаріуса.
# it: traduttore; asseverata; tribunale
keywords = перекладач; asseverata; суд; нотаріальний переклад
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = Перекладач присягає, що переклад точний. Ви платите за роботу і за гербову марку.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Спочатку запитайте в установі, чи він справді потрібен.
