### Mestieri Lombardia Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = ===
# it: Un ente partner di Terre di Inclusione.
summary = Terre di Inclusione کا شراکت دار ادارہ۔
# it: Mestieri; lavoro
keywords = Mestieri; کام; نوکری

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = ہمیں اس کی آج کی سروسز اور رابطہ معلوم نہیں ہے۔ کام ڈھونڈنے کے لیے پڑھیں [کام کیسے ڈھونڈتے ہیں][1]۔
