### protezione speciale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = special protection
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = A permit for people who cannot be sent to their country, but are not refugees.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = international protection
keywords = asylum; permit; refusal
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = The rules have changed several times. Ask a lawyer: the lawyer can be [paid by the State][1].
