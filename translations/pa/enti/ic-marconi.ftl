### Istituto Comprensivo "G. Marconi", Casalmaggiore — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Marconi", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = ਕਈ ਸਕੂਲਾਂ ਦਾ ਸਾਂਝਾ ਅਦਾਰਾ
title = ===
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = ਕਾਸਾਲਮਾਜੋਰੇ ਵਿੱਚ ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਸਰਕਾਰੀ ਸਕੂਲ।
# it: scuola; Marconi; Casalmaggiore; elementari; medie
keywords = ਸਕੂਲ; Marconi; Casalmaggiore; ਪ੍ਰਾਇਮਰੀ; ਮਿਡਲ

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = ਕਈ ਸਕੂਲਾਂ ਦਾ ਸਾਂਝਾ ਅਦਾਰਾ
p-85a4v = [ਸਾਂਝੇ ਸਕੂਲ ਅਦਾਰੇ (istituto comprensivo)][1] ਵਿੱਚ ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਦੇ ਸਕੂਲ ਇਕੱਠੇ ਹੁੰਦੇ ਹਨ, ਮਿਡਲ ਸਕੂਲ ਦੀ ਤੀਜੀ ਜਮਾਤ (terza media) ਤੱਕ।
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-t46va = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਭਾਈਵਾਲ ਸੀ। ਬੱਚੇ ਨੂੰ ਦਾਖ਼ਲ ਕਰਵਾਉਣ ਲਈ ਪੜ੍ਹੋ [ਕਿਵੇਂ ਕਰਨਾ ਹੈ][2]।
