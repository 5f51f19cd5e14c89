### preavviso di rigetto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = advance notice of refusal
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = The letter in which an office says that it is thinking of refusing your application.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = police headquarters
keywords = refusal; rejection; ten days; letter from the Questura; letter from the police; 10-bis; application refused; application rejected; permit refused; permit denied; they want to refuse
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = It is not a refusal yet. You usually have **10 days** to answer and send other documents.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = police headquarters
p-e5q9m = If it comes from the { -questura }, read [what to do][1].
