### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = ===
# it: Una scuola superiore statale di Casalmaggiore.
summary = ਕਾਸਾਲਮਾਜੋਰੇ ਵਿੱਚ ਸਰਕਾਰੀ ਹਾਈ ਸਕੂਲ।
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = ਹਾਈ ਸਕੂਲ; Romani; Casalmaggiore; ਸੁਪੇਰੀਓਰੀ

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = ਇਹ ਹਾਈ ਸਕੂਲ (scuola superiore) ਹੈ: ਇੱਥੇ ਮਿਡਲ ਸਕੂਲ ਦੀ ਤੀਜੀ ਜਮਾਤ (terza media) ਤੋਂ ਬਾਅਦ ਜਾਂਦੇ ਹਨ। ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਭਾਈਵਾਲ ਸੀ।
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = ਇੱਥੇ ਕਿਹੜੀ ਪੜ੍ਹਾਈ ਹੈ, ਇਹ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਤੋਂ ਪੁੱਛੋ। ਦਾਖ਼ਲੇ ਲਈ ਪੜ੍ਹੋ [ਕਿਵੇਂ ਕਰਨਾ ਹੈ][1]।
