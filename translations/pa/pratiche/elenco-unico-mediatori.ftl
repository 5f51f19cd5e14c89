### Un solo elenco di mediatori per il territorio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = ਇਲਾਕੇ ਲਈ ਵਿਚੋਲਿਆਂ ਦੀ ਇੱਕੋ ਸੂਚੀ
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = ਵਿਚੋਲੇ ਲੱਭਣ, ਸਿਖਾਉਣ ਅਤੇ ਪੈਸੇ ਦੇਣ ਲਈ ਸਾਂਝੇ ਨਿਯਮ।
# it: elenco mediatori; protocollo; mediazione
keywords = ਵਿਚੋਲਿਆਂ ਦੀ ਸੂਚੀ; ਇਕਰਾਰ; ਦੁਭਾਸ਼ੀਏ
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੱਕ ਕੰਮ ਹੈ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ।

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਸਿਖਲਾਈ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ: ਉਹ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ][1] ਨਾਲ ਕੰਮ ਕਰਨਾ ਸਿੱਖਦੇ ਹਨ।
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
l-phjud = ਵਿਚੋਲਿਆਂ ਨੂੰ ਕੋਰਸ ਅਤੇ { -tirocinio } ਰਾਹੀਂ ਤਿਆਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = ਉਹਨਾਂ ਦੇ ਨਾਂ **ਇੱਕੋ ਸੂਚੀ** ਵਿੱਚ ਲਿਖੇ ਜਾਂਦੇ ਹਨ।
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = ਇੱਕ ਇਕਰਾਰ (protocollo) ਦੱਸਦਾ ਹੈ ਕਿ ਉਹਨਾਂ ਨੂੰ ਕਿਵੇਂ ਬੁਲਾਉਣਾ ਅਤੇ ਪੈਸੇ ਕਿਵੇਂ ਦੇਣੇ ਹਨ।

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਸੂਚੀ ਅਜੇ ਵੀ ਹੈ ਜਾਂ ਨਹੀਂ। [Azienda Sociale Cremonese][1] ਤੋਂ ਪੁੱਛੋ।
