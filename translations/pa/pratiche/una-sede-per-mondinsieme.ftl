### Una sede stabile per il centro interculturale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = ਸੱਭਿਆਚਾਰਕ ਮੇਲ-ਜੋਲ ਦੇ ਕੇਂਦਰ ਲਈ ਪੱਕੀ ਥਾਂ
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = 2012 ਵਿੱਚ Mondinsieme ਪਰਿਵਾਰਾਂ ਦੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਦੇ ਨੇੜੇ ਆ ਗਿਆ।
# it: sede; Mondinsieme; centro interculturale
keywords = ਥਾਂ; Mondinsieme; ਮੇਲ-ਜੋਲ ਕੇਂਦਰ

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = ਨਵੀਂ ਥਾਂ ਨਾਲ [ਕੇਂਦਰ][1] ਚਾਹੁੰਦਾ ਸੀ:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = ਪੱਕਾ ਦਫ਼ਤਰ
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = ਖੁੱਲ੍ਹਣ ਦਾ ਲੰਮਾ ਸਮਾਂ
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = ਮੀਟਿੰਗਾਂ ਲਈ ਵੱਧ ਕਮਰੇ
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = ਨਗਰਪਾਲਿਕਾ ਦੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਨਾਲ ਵੱਧ ਨੇੜਲਾ ਰਿਸ਼ਤਾ

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = ਕੇਂਦਰ ਪਰਿਵਾਰਾਂ ਦੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਵਾਲੀ ਇਮਾਰਤ ਵਿੱਚ ਹੀ ਹੈ। [ਸੰਸਥਾਵਾਂ ਦਾ ਨੈੱਟਵਰਕ][1] ਇਸ ਦਾ ਸਾਥ ਦਿੰਦਾ ਸੀ। ਸਮਝੌਤਾ 2014 ਵਿੱਚ ਖ਼ਤਮ ਹੋ ਗਿਆ।
