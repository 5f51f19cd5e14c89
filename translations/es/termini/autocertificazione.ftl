### autocertificazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = declaración propia
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Una hoja en la que usted mismo escribe y firma una información, en lugar del certificado.
# it: dichiarazione sostitutiva; firma
keywords = declaración jurada; firma; dichiarazione sostitutiva
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Las oficinas públicas deben aceptarla para muchas cosas. Quien no es ciudadano de la Unión Europea puede usarla solo en algunos casos.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Escriba la verdad: decir algo falso es un delito.
