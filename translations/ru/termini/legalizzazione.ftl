### legalizzazione e apostille — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = легализация или апостиль
# it: Un timbro che dice che un documento estero è vero.
summary = Отметка о том, что иностранный документ настоящий.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = консульство или посольство
keywords = печать; консульство; иностранные документы
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = консульство или посольство
p-n9t4k = Для некоторых стран её делает итальянское консульство. Для других достаточно печати самой страны, она называется **apostille** (апостиль).
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Спросите в итальянском учреждении, что из двух нужно.
