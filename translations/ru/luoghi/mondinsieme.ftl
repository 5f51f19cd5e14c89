### Centro interculturale Mondinsieme — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Межкультурный центр Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Центр Mondinsieme в Кремоне, место общения.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; межкультурный центр; секретариат; встречи
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme находится здесь с 2012 года. В том же здании есть другие службы муниципалитета для семей.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Сюда можно прийти на [встречу или за помощью медиатора][1]. В 2012 году в новом здании должны были быть секретариат и залы для встреч.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Часы работы и телефон
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Часы работы, телефон и электронная почта **не опубликованы**. Придите лично или спросите в [муниципалитете Кремоны][1].
