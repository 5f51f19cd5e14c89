### protezione speciale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = mbrojtje e veçantë
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Një leje për këdo që nuk mund të dërgohet në vendin e vet, por nuk është refugjat.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
keywords = azil; leje; refuzim
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Rregullat kanë ndryshuar disa herë. Pyesni një avokat: mund të [paguhet nga Shteti][1].
