### preavviso di rigetto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = предупреждение об отказе
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = Письмо, в котором учреждение говорит, что собирается отказать вам по заявлению.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = управление полиции
keywords = отказ; десять дней; письмо из полиции; Questura; 10-bis; preavviso di rigetto; заявление отклонили; отказали в ВНЖ; отказ в виде на жительство; хотят отказать
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Это ещё не отказ. Обычно у вас есть **10 дней**, чтобы ответить и отправить другие документы.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = управление полиции
p-e5q9m = Если оно пришло из управления полиции (Questura), читайте, [что делать][1].
