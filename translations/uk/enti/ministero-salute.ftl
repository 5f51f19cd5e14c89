### Ministero della Salute — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Міністерство охорони здоров’я
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = Міністерство, яке займається медициною. Має інформаційну лінію.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = міністерство; здоров’я; 1500; медична інформація
# it: informazioni sulla salute
f-f9nwg = інформація про здоров’я

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Визначає правила медицини в Італії. За номером { $phone } дає інформацію про громадське здоров’я.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Цей номер **не** для екстреної допомоги, і через нього не записують до лікаря. Щоб лікуватися, читайте сторінки про [здоров’я][1].
