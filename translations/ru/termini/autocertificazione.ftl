### autocertificazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = самостоятельное заявление вместо справки
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Бумага, в которой вы сами пишете и подписываете сведения вместо справки.
# it: dichiarazione sostitutiva; firma
keywords = заявление вместо справки; подпись; декларация
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Государственные учреждения обязаны принимать его во многих случаях. Те, кто не граждане Европейского союза, могут пользоваться им только в некоторых случаях.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Пишите правду: ложь здесь — преступление.
