### IBAN — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = ਬੈਂਕ ਖਾਤੇ ਦਾ ਕੋਡ
# it: Il codice del tuo conto in banca o in posta.
summary = ਬੈਂਕ ਜਾਂ ਡਾਕਖਾਨੇ ਦੇ ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਕੋਡ।
# it: conto; banca; bonifico
keywords = ਖਾਤਾ; ਬੈਂਕ; ਪੈਸੇ ਭੇਜਣਾ; ਬੋਨੀਫੀਕੋ
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = ਇਹ ਦੋ ਅੱਖਰਾਂ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ। ਤਨਖ਼ਾਹ ਅਤੇ ਮਦਦ ਲੈਣ ਲਈ ਚਾਹੀਦਾ ਹੈ।
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = ਖਾਤਾ ਤੁਹਾਡੇ ਨਾਂ ’ਤੇ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਕਿਸੇ ਦੋਸਤ ਦਾ IBAN ਨਾ ਵਰਤੋ।
