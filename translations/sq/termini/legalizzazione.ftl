### legalizzazione e apostille — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = legalizim dhe apostilë
# it: Un timbro che dice che un documento estero è vero.
summary = Një vulë që thotë se një dokument i huaj është i vërtetë.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = konsullatë
keywords = vulë; konsullatë; dokumente të huaja
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = konsullatë
p-n9t4k = Për disa vende e bën konsullata italiane. Për të tjera mjafton një vulë e vendit, që quhet **apostille**.
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Pyesni zyrën italiane cila nga të dyja duhet.
