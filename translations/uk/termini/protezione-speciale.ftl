### protezione speciale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = спеціальний захист
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Посвідка для тих, кого не можна вислати на батьківщину, але хто не є біженцем.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = міжнародний захист
keywords = притулок; посвідка; відмова
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Правила кілька разів змінювалися. Запитайте в адвоката: він може бути [за рахунок держави][1].
