### Fondazione Santa Chiara — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = Terre di Inclusione کی شراکت دار فاؤنڈیشن۔
# it: Santa Chiara; fondazione
keywords = Santa Chiara; فاؤنڈیشن

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = ہمیں اس کی آج کی سروسز اور رابطہ معلوم نہیں ہے۔
