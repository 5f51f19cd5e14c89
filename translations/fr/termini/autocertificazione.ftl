### autocertificazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = déclaration sur l’honneur
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = Un papier où vous écrivez et signez vous-même une information, à la place du certificat.
# it: dichiarazione sostitutiva; firma
keywords = attestation sur l’honneur; signature
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Les bureaux publics doivent l’accepter pour beaucoup de choses. Les personnes qui ne sont pas citoyennes de l’Union européenne peuvent l’utiliser seulement dans certains cas.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Écrivez la vérité : une fausse déclaration est un délit.
