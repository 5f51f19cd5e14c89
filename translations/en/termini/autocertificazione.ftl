### autocertificazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = self-declaration
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = A paper on which you yourself write and sign a piece of information, instead of a certificate.
# it: dichiarazione sostitutiva; firma
keywords = dichiarazione sostitutiva; signature; declaration
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Public offices must accept it for many things. People who are not citizens of the European Union can use it only in some cases.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Write the truth: a false statement is a crime.
