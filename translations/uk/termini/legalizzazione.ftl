### legalizzazione e apostille — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = легалізація або апостиль
# it: Un timbro che dice che un documento estero è vero.
summary = Печатка, яка каже, що іноземний документ справжній.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = консульство або посольство
keywords = печатка; консульство; іноземні документи
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = консульство або посольство
p-n9t4k = Для деяких країн її ставить італійське консульство. Для інших досить печатки країни, яка називається **apostille** (апостиль).
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Запитайте в італійській установі, що з двох потрібно.
