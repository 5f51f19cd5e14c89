### ricorso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = обжалование
# it: La domanda a un giudice di cambiare una decisione.
summary = Просьба к судье изменить решение.
# it: giudice; avvocato; rifiuto; diniego
keywords = судья; адвокат; отказ; апелляция
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = выдворение
p-x9q27 = Так можно обжаловать отказ, штраф или [выдворение (espulsione)][1]. Дни считают с того дня, когда вы получили бумагу.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Сразу идите к [адвокату][1].
