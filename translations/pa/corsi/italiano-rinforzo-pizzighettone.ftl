### Corso di rinforzo di italiano a Pizzighettone, per adulti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per adulti
title = ਪਿਜ਼ੀਗੇਤੋਨੇ ਵਿੱਚ ਬਾਲਗਾਂ ਲਈ ਇਤਾਲਵੀ ਦਾ ਮਦਦਗਾਰ ਕੋਰਸ
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = ਇੱਕ ਪੁਰਾਣੇ ਪ੍ਰੋਜੈਕਟ ਦਾ ਬਾਲਗਾਂ ਲਈ ਕੋਰਸ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਅਜੇ ਵੀ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: italiano; Pizzighettone; corso; adulti
keywords = ਇਤਾਲਵੀ; Pizzighettone; ਕੋਰਸ; ਬਾਲਗ
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-qrymq = ਇਹ ਕੋਰਸ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਹਿੱਸਾ ਸੀ। ਪ੍ਰੋਜੈਕਟ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡ ਵਰਤਦਾ ਸੀ।
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
p-ugpyz = ਸਾਨੂੰ ਤਾਰੀਖ਼ਾਂ ਅਤੇ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਅੱਜ ਦੇ ਕੋਰਸ ਲਈ [CPIA ਦੇ ਕੋਰਸਾਂ][1] ਵਾਲਾ ਪੰਨਾ ਪੜ੍ਹੋ।
