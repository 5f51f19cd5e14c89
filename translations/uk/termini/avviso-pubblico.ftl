### bando e avviso pubblico — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = публічне оголошення
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = Документ, у якому написано, хто може щось просити, як і до якого часу.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = рейтинговий список
keywords = заява; рейтинговий список; строк; конкурс; bando
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = Шукайте його на сайті муніципалітету (Comune) або Регіону. Спочатку подивіться на **scadenza** (останній день).
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Якщо не розумієте, запитайте у віконці.
