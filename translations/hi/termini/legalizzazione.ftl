### legalizzazione e apostille — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = विदेशी दस्तावेज़ पर मोहर: अटेस्टेशन और अपोस्टिल
# it: Un timbro che dice che un documento estero è vero.
summary = वह मोहर जो बताती है कि विदेशी दस्तावेज़ असली है।
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
keywords = ???
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
p-n9t4k = ???
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = ???
