### fototessera — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋ
# it: Una foto piccola del tuo viso, per i documenti.
summary = ਕਾਗ਼ਜ਼ਾਂ ਲਈ ਤੁਹਾਡੇ ਚਿਹਰੇ ਦੀ ਛੋਟੀ ਫ਼ੋਟੋ।
# it: foto; documenti; fotografia
keywords = ਫ਼ੋਟੋ; ਕਾਗ਼ਜ਼; ਤਸਵੀਰ; ਪੱਗ ਨਾਲ ਫ਼ੋਟੋ
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = ਫ਼ੋਟੋ ਨਵੀਂ ਹੋਵੇ ਅਤੇ ਚਿਹਰਾ ਸਾਫ਼ ਦਿਸਦਾ ਹੋਵੇ। ਸਿਰ ਦੀ ਚੁੰਨੀ (velo) ਰੱਖ ਸਕਦੇ ਹੋ, ਜੇ ਸਾਰਾ ਚਿਹਰਾ ਦਿਸਦਾ ਹੋਵੇ।
