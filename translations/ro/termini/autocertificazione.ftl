### autocertificazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = declarație pe propria răspundere
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = O hârtie în care scrieți și semnați chiar dumneavoastră o informație, în locul certificatului.
# it: dichiarazione sostitutiva; firma
keywords = declarație pe propria răspundere; semnătură; autocertificare
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = Instituțiile publice trebuie să o accepte pentru multe lucruri. Cine nu este cetățean al Uniunii Europene o poate folosi numai în unele cazuri.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = Scrieți adevărul: o declarație falsă este infracțiune.
