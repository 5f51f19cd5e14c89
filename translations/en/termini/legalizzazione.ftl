### legalizzazione e apostille — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = legalisation or apostille
# it: Un timbro che dice che un documento estero è vero.
summary = A stamp that says that a foreign document is genuine.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = consulate or embassy
keywords = stamp; consulate; foreign documents
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = consulate or embassy
p-n9t4k = For some countries the Italian consulate does it. For others a stamp of the country, called **apostille**, is enough.
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Ask the Italian office which of the two you need.
