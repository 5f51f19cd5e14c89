### ricorso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = обжалование
# it: La domanda a un giudice di cambiare una decisione.
summary = Просьба к судье изменить решение.
# it: giudice; avvocato; rifiuto; diniego
keywords = судья; адвокат; отказ; апелляция
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = выдворение
p-x9q27 = Так обжалуют отказ, штраф или выдворение. Дни считают с того дня, когда вы получили бумагу.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Сразу идите к [адвокату][1].
