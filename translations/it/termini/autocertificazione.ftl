### termini/autocertificazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = autocertificazione
summary = Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
keywords = dichiarazione sostitutiva; firma
p-y3bid = Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-fk35r = Scrivi la verità: dire il falso è un reato.
