### bando e avviso pubblico — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = публичное объявление
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = Бумага, в которой сказано, кто может о чём-то попросить, как и до какого дня.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = рейтинговый список
keywords = заявление; рейтинговый список; срок; конкурс; объявление
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = Его можно найти на сайте муниципалитета или области (Regione). Сначала посмотрите на **срок (scadenza)**.
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Если не понимаете, спросите в приёмной.
