### Incontro e mediazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Встречи и медиация
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Места для встреч, медиаторы, сети организаций.
# it: interprete; mediatore; associazioni; incontro
keywords = переводчик; медиатор; ассоциации; встречи; посредник
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Если вы не понимаете, что говорят в учреждении, вам может помочь [медиатор][1]. В Кремоне можно обратиться в [Mondinsieme][2].
