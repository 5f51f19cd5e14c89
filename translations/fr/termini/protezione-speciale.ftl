### protezione speciale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = protection spéciale
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Un permis pour une personne qui ne peut pas être renvoyée dans son pays, mais qui n’est pas réfugiée.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = protection internationale
keywords = asile; permis; refus
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Les règles ont changé plusieurs fois. Demandez à un avocat : il peut être [payé par l’État][1].
