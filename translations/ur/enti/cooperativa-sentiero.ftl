### Sentiero — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sentiero
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Terre di Inclusione کی شراکت دار سماجی کوآپریٹو۔
# it: Sentiero; cooperativa
keywords = Sentiero; کوآپریٹو

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-vumwv = یہ ایک سماجی کوآپریٹو ہے۔ یہ [Terre di Inclusione][1] منصوبے کی شراکت دار تھی۔
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-hfvzm = ہمیں اس کی آج کی سروسز اور رابطہ معلوم نہیں ہے۔
