### Progetti e reti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = Проекты и сети
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = Что было сделано в нашей зоне. Многие проекты уже закончились.
# it: progetti; FAMI; rete; buone pratiche
keywords = проекты; FAMI; сеть; хорошие практики
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = Здесь история проектов. Если помощь нужна сегодня, начните с [других тем][1].
