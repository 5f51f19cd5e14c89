### asilo nido — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = چھوٹے بچوں کی نرسری
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = چند مہینے سے تین سال تک کے بچوں کے لیے جگہ۔
# it: nido; bambini piccoli; zero tre anni
keywords = نرسری; چھوٹے بچے; تین سال تک; نیدو
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = یہ لازمی نہیں اور عام طور پر پیسے لگتے ہیں۔ پڑھیں [درخواست کیسے دیں][1]۔
