### autocertificazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = самодекларація
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Папір, у якому ви самі пишете і підписуєте інформацію замість довідки.
# it: dichiarazione sostitutiva; firma
keywords = заява замість довідки; підпис; dichiarazione sostitutiva
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Державні установи повинні приймати її в багатьох справах. Хто не є громадянином Європейського Союзу, може користуватися нею лише в деяких випадках.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Пишіть правду: неправда – це злочин.
