### Motorizzazione civile — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Motorizzazione civile (ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ ਦਾ ਦਫ਼ਤਰ)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ ਦੇਣ ਅਤੇ ਬਦਲਣ ਵਾਲਾ ਦਫ਼ਤਰ।
# it: patente; motorizzazione; guida; auto
keywords = ਲਾਇਸੈਂਸ; ਪਾਤੈਂਤੇ; ਮੋਤੋਰੀਜ਼ਾਸਿਓਨੇ; ਗੱਡੀ; ਕਾਰ

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = ਇਹ ਆਵਾਜਾਈ ਮੰਤਰਾਲੇ (Ministero delle Infrastrutture e dei Trasporti) ਦਾ ਲਾਇਸੈਂਸਾਂ ਅਤੇ ਗੱਡੀਆਂ ਦਾ ਦਫ਼ਤਰ ਹੈ। ਇੱਥੇ [ਲਾਇਸੈਂਸ ਬਦਲਵਾਉਂਦੇ ਹੋ][1]।
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = ਵੈੱਬਸਾਈਟ { $web } ਹੈ।
