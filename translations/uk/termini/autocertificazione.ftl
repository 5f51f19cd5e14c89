### autocertificazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = самодекларація
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Папір, у якому ви самі пишете і підписуєте інформацію замість довідки.
# it: dichiarazione sostitutiva; firma
keywords = заява замість довідки; підпис; dichiarazione sostitutiva
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Gli uffici pubblici devono accettarla per molte cose. Chi non è europeo può usarla solo in alcuni casi.
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
# change: ~europeo~ +cittadino dell'Unione europea+
p-y3bid = Державні установи повинні приймати її в багатьох справах. Хто не з ЄС, може користуватися нею лише в деяких випадках.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Пишіть правду: неправда – це злочин.
