### traduzione giurata — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = присяжный перевод
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = Официальный перевод с присягой в суде или у нотариуса.
# it: traduttore; asseverata; tribunale
keywords = переводчик; заверенный перевод; суд
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = Переводчик присягает, что перевод верный. Вы платите за работу и за гербовую марку (bollo).
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Сначала спросите в учреждении, действительно ли он нужен.
