### PEC — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = сертифицированная электронная почта
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = заказное письмо
summary = Электронное письмо, которое имеет силу заказного письма.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = заказное письмо
keywords = сертифицированная почта; электронная почта; заказное письмо
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-nihaa = PEC значит «сертифицированная электронная почта» (posta elettronica certificata). Подтверждение доказывает, что вы написали и когда.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = У учреждений есть PEC. У вас её может и не быть.
