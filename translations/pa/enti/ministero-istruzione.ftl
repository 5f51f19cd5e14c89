### Ministero dell'Istruzione e del Merito — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministero dell’Istruzione e del Merito (ਸਿੱਖਿਆ ਮੰਤਰਾਲਾ)
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = ਸਕੂਲਾਂ ਦਾ ਮੰਤਰਾਲਾ, ਪ੍ਰੀ-ਸਕੂਲ ਤੋਂ ਹਾਈ ਸਕੂਲ ਤੱਕ।
# it: ministero; scuola; istruzione; Unica
keywords = ਮੰਤਰਾਲਾ; ਸਕੂਲ; ਸਿੱਖਿਆ; Unica
# it: iscrizioni
f-frvv5 = ਦਾਖ਼ਲੇ

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = ਇਹ ਸਕੂਲਾਂ ਦੇ ਨਿਯਮ ਬਣਾਉਂਦਾ ਹੈ। ਦਾਖ਼ਲਿਆਂ ਦੀ ਵੈੱਬਸਾਈਟ { $web-iscrizioni } ਹੈ।
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = ਆਪਣੇ ਬੱਚੇ ਲਈ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਨਾਲ ਗੱਲ ਕਰੋ। ਪੜ੍ਹੋ [ਦਾਖ਼ਲ ਕਿਵੇਂ ਕਰਵਾਉਣਾ ਹੈ][1]।
