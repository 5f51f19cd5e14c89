### Corso di rinforzo di italiano a Pizzighettone, per minori — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = ਨਾਬਾਲਗ
title = ਪਿਜ਼ੀਗੇਤੋਨੇ ਵਿੱਚ ਨਾਬਾਲਗਾਂ ਲਈ ਇਤਾਲਵੀ ਦਾ ਮਦਦਗਾਰ ਕੋਰਸ
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = ਇੱਕ ਪੁਰਾਣੇ ਪ੍ਰੋਜੈਕਟ ਦਾ ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਕੋਰਸ।
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = ਇਤਾਲਵੀ; Pizzighettone; ਬੱਚੇ; ਨੌਜਵਾਨ; ਹੋਮਵਰਕ
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = ਇਹ ਕੋਰਸ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਹਿੱਸਾ ਸੀ। ਪ੍ਰੋਜੈਕਟ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡ ਵਰਤਦਾ ਸੀ।
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = ਸਾਨੂੰ ਤਾਰੀਖ਼ਾਂ ਅਤੇ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਜੇ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਇਤਾਲਵੀ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਉਸ ਦੇ ਸਕੂਲ ਤੋਂ ਪੁੱਛੋ।
