### Ministero dell'Interno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministero dell’Interno (ਗ੍ਰਹਿ ਮੰਤਰਾਲਾ)
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
summary = ਉਹ ਮੰਤਰਾਲਾ ਜਿਸ ਦੇ ਹੇਠ { -questura } ਕੰਮ ਕਰਦਾ ਹੈ।
# it: ministero; Viminale; Questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
keywords = ਮੰਤਰਾਲਾ; ਗ੍ਰਹਿ ਮੰਤਰਾਲਾ; ਕੁਐਸਤੂਰਾ

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-ngggb = ਮੰਤਰਾਲਾ ਸੁਰੱਖਿਆ ਅਤੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਕੰਮ ਦੇਖਦਾ ਹੈ। [ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ (Questura)][1] ਇਸੇ ਦਾ ਹਿੱਸਾ ਹਨ।
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-t7ruv = ਆਪਣੇ ਪਰਮਿਟ ਲਈ ਮੰਤਰਾਲੇ ਨੂੰ ਨਾ ਲਿਖੋ। Questura ਜਾਓ, ਜਾਂ ਪੜ੍ਹੋ [ਪਰਮਿਟ ਕਿਵੇਂ ਰਿਨਿਊ ਹੁੰਦਾ ਹੈ][1]।
