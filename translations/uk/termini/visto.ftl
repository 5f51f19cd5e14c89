### visto d'ingresso — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = в’їзна віза
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = паспорт
summary = Дозвіл в’їхати до Італії. Він у паспорті.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = консульство або посольство
keywords = консульство; посольство; в’їзд
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = консульство або посольство
p-u329e = Її дає італійське консульство у вашій країні, до поїздки.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-yzggk = Віза потрібна, щоб **в’їхати**. Щоб залишитися, потрібна [посвідка на проживання][1].
