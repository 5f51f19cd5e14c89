### Lingua italiana — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = ਇਤਾਲਵੀ ਭਾਸ਼ਾ
# it: Dove imparare l'italiano.
summary = ਇਤਾਲਵੀ ਕਿੱਥੇ ਸਿੱਖੀ ਜਾ ਸਕਦੀ ਹੈ।
# it: italiano; corso; scuola; imparare
keywords = ਇਤਾਲਵੀ; ਇਟਾਲੀਅਨ; ਕੋਰਸ; ਸਕੂਲ; ਬੋਲੀ ਸਿੱਖਣਾ
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
p-m62u2 = ਤੁਸੀਂ ਵੱਡੇ ਹੋ ਕੇ ਵੀ ਇਤਾਲਵੀ ਸਿੱਖ ਸਕਦੇ ਹੋ। [CPIA ਦੇ ਕੋਰਸਾਂ][1] ਵਾਲੇ ਪੰਨੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
