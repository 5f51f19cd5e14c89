### Centro interculturale Mondinsieme — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Міжкультурний центр Mondinsieme
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Приміщення Mondinsieme в Кремоні, місце зустрічей.
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; міжкультурний центр; секретаріат; зустрічі
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme працює тут з 2012 року. У тій самій будівлі є інші служби муніципалітету (Comune) для сімей.

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = Ви можете прийти сюди на [зустріч або по допомогу медіатора][1]. У 2012 році в новому приміщенні мали бути секретаріат і зали для зборів.

## Orari e telefono

# it: Orari e telefono
t-iqk4x = Години роботи і телефон
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = Години роботи, телефон та електронна пошта **не опубліковані**. Приходьте особисто або запитайте в [муніципалітеті Кремони][1].
