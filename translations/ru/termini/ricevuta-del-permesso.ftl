### ricevuta del permesso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = квитанция о заявлении на вид на жительство
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Бумага, которая доказывает, что вы попросили или продлили вид на жительство.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = расчётный листок
keywords = чедолино; квитанция с почты; расписка
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Её дают на почте, когда вы сдаёте конверт.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = паспорт
p-w9vh2 = **Всегда** носите её с собой вместе с паспортом. С квитанцией о продлении вы можете оставаться и работать.
