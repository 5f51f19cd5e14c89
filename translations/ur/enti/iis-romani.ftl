### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = ===
# it: Una scuola superiore statale di Casalmaggiore.
summary = Casalmaggiore کا سرکاری ہائی سکول۔
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = ہائی سکول; Romani; Casalmaggiore

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = یہ ہائی سکول ہے: مڈل کے تیسرے سال کے بعد جاتے ہیں۔ یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = کون سے کورس ہیں، یہ سکول کے دفتر (segreteria) سے پوچھیں۔ داخلے کے لیے پڑھیں [کیسے کرتے ہیں][1]۔
