### preavviso di rigetto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = préavis de refus
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = La lettre par laquelle un bureau dit qu’il pense refuser votre demande.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = direction de la police
keywords = refus; rejet; dix jours; lettre de la Questura; lettre de la police; 10-bis; demande refusée; demande rejetée; titre de séjour refusé; permis refusé; veulent refuser; on veut refuser ma demande
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Ce n’est pas encore un refus. Vous avez d’habitude **10 jours** pour répondre et envoyer d’autres documents.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = direction de la police
p-e5q9m = Si elle vient de la { -questura }, lisez [ce qu’il faut faire][1].
