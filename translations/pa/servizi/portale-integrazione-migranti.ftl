### Portale Integrazione Migranti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti (ਪਰਵਾਸੀਆਂ ਲਈ ਪੋਰਟਲ)
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = ਹੋਰ ਦੇਸ਼ਾਂ ਤੋਂ ਆਏ ਲੋਕਾਂ ਲਈ ਜਾਣਕਾਰੀ ਅਤੇ ਸੇਵਾਵਾਂ ਵਾਲੀ ਸਰਕਾਰੀ ਵੈੱਬਸਾਈਟ।
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = ਪੋਰਟਲ; ਪਰਵਾਸੀ; ਜਾਣਕਾਰੀ; ਕਾਨੂੰਨ; ਵੈੱਬਸਾਈਟ; ਖ਼ਬਰਾਂ
# it: notizie e informazioni
f-ntwyi = ਖ਼ਬਰਾਂ ਅਤੇ ਜਾਣਕਾਰੀ
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = ਇਹ ਹੋਰ ਦੇਸ਼ਾਂ ਤੋਂ ਆਏ ਲੋਕਾਂ ਲਈ ਅਤੇ ਉਹਨਾਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਸਰਕਾਰੀ ਵੈੱਬਸਾਈਟ ਹੈ।

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ, ਸੇਵਾਵਾਂ ਦੇ ਕਰਮਚਾਰੀਆਂ, ਨਗਰਪਾਲਿਕਾਵਾਂ (Comuni) ਅਤੇ ਸੰਗਠਨਾਂ ਲਈ।

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = ਵੈੱਬਸਾਈਟ { $online_url } ਖੋਲ੍ਹੋ।
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = ਨਾਬਾਲਗ
l-me4c6 = ਜੋ ਵਿਸ਼ਾ ਚਾਹੀਦਾ ਹੈ, ਲੱਭੋ: ਕੰਮ, ਘਰ, ਸਿਹਤ, ਸਕੂਲ, ਨਾਬਾਲਗ।
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = ਖ਼ਬਰ ਦੀ ਤਾਰੀਖ਼ ਪੜ੍ਹੋ। ਕਾਨੂੰਨ ਬਦਲਦੇ ਹਨ।
# it: Non serve iscriversi.
p-d4iaq = ਰਜਿਸਟਰ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = ਖ਼ਬਰਾਂ, ਗਾਈਡਾਂ ਅਤੇ ਪਤੇ। ਵੈੱਬਸਾਈਟ ਦਾ ਇੱਕ ਹਿੱਸਾ [Le città del dialogo][1] ਨੈੱਟਵਰਕ ਲਈ ਸੀ। ਉੱਥੇ ਨਗਰਪਾਲਿਕਾਵਾਂ ਆਪਣੇ ਤਜਰਬੇ ਲਿਖਦੀਆਂ ਸਨ।

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-jt3r7 = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਸੇ ਦੇ ਆਪਣੇ ਮਾਮਲੇ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ। ਆਪਣੇ ਮਾਮਲੇ ਲਈ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਜਾਂ ਵਕੀਲ ਕੋਲ ਜਾਓ।
