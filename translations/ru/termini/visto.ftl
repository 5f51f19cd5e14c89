### visto d'ingresso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = въездная виза
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = паспорт
summary = Разрешение на въезд в Италию. Оно в паспорте.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = консульство или посольство
keywords = консульство; посольство; въезд
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = консульство или посольство
p-u329e = Её даёт итальянское консульство в вашей стране, до поездки.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-yzggk = Виза нужна, чтобы **въехать**. Чтобы остаться, нужен [вид на жительство (permesso di soggiorno)][1].
