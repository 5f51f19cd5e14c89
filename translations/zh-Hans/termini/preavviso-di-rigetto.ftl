### preavviso di rigetto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = 拒绝前通知
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = 办公室告诉您打算拒绝您的申请的信。
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = 警察总局
keywords = 拒绝; 居留被拒; 十天; 10天; 警察局来信; 10-bis; 申请被拒; 拒签; 拒批; 申请被驳回
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = 这还不是拒绝。您通常有**10天**时间答复，并寄去其他文件。
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = 警察总局
p-e5q9m = 如果是警察总局（Questura）寄来的，请看[该怎么办][1]。
