### preavviso di rigetto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = aviso previo de rechazo
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = La carta en la que una oficina dice que piensa rechazar su solicitud.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = jefatura de policía
keywords = rechazo; denegación; diez días; carta de la Questura; carta de la policía; 10-bis; solicitud rechazada; solicitud denegada; permiso denegado; quieren rechazar
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Todavía no es un rechazo. Normalmente tiene **10 días** para responder y enviar otros documentos.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = jefatura de policía
p-e5q9m = Si llega de la { -questura }, lea [qué hacer][1].
