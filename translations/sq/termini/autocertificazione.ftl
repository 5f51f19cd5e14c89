### autocertificazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = vetëdeklarim
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Një fletë ku ju vetë shkruani dhe firmosni një informacion, në vend të certifikatës.
# it: dichiarazione sostitutiva; firma
keywords = vetëdeklaratë; firmë; deklaratë; pa certifikatë
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Zyrat publike duhet ta pranojnë për shumë gjëra. Kush nuk është shtetas i Bashkimit Evropian mund ta përdorë vetëm në disa raste.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Shkruani të vërtetën: të thuash diçka të rreme është vepër penale.
