### Privacy — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = ਨਿੱਜਤਾ
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = ਇਹ ਗਾਈਡ ਤੁਹਾਡਾ ਪਿੱਛਾ ਨਹੀਂ ਕਰਦੀ: ਕੋਈ ਕੁਕੀ ਨਹੀਂ, ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਨਾਲ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ।
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = ਤੁਸੀਂ ਇਹ ਗਾਈਡ ਆਪਣਾ ਨਾਂ ਦੱਸੇ ਬਿਨਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਰਜਿਸਟਰ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = ਅਸੀਂ ਕੀ ਨਹੀਂ ਕਰਦੇ
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = ਅਸੀਂ **ਕੁਕੀਜ਼** ਨਹੀਂ ਵਰਤਦੇ।
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = ਇਹ ਪੰਨੇ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਮੰਗਦੇ। ਇੱਥੇ ਨਾ ਮਸ਼ਹੂਰੀਆਂ ਹਨ, ਨਾ ਹੋਰ ਕੰਪਨੀਆਂ ਦੇ ਅੰਕੜੇ।
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = ਜੋ ਸ਼ਬਦ ਤੁਸੀਂ ਲੱਭਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਹੀ ਰਹਿੰਦੇ ਹਨ। ਉਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਮਿਲਦੇ।

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਕੀ ਰਹਿੰਦਾ ਹੈ
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = ਜੋ ਪੰਨੇ ਤੁਸੀਂ ਖੋਲ੍ਹਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ। ਇਸ ਤਰ੍ਹਾਂ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = ਸਭ ਤੋਂ ਨਾਜ਼ੁਕ ਪੰਨੇ, ਜਿਵੇਂ ਹਿੰਸਾ ਵਿਰੁੱਧ ਮਦਦ, ਨਹੀਂ ਰਹਿੰਦੇ। ਉਹ ਸਿਰਫ਼ ਤਾਂ ਹੀ ਰਹਿੰਦੇ ਹਨ ਜੇ ਤੁਸੀਂ ਪੂਰੀ ਗਾਈਡ ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲਦੇ ਹੋ। ਪਰ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਉਹ ਖੋਲ੍ਹੇ ਸਨ।
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = ਜੋ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਖੋਲ੍ਹੇ ਹੋਏ ਪੰਨੇ ਵੇਖ ਸਕਦਾ ਹੈ। ਉਹਨਾਂ ਨੂੰ ਹਟਾਉਣ ਲਈ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚੋਂ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਡਾਟਾ ਅਤੇ ਹਿਸਟਰੀ (ਇਤਿਹਾਸ) ਮਿਟਾਓ।

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = ਜਦੋਂ ਤੁਸੀਂ ਗਾਈਡ ਤੋਂ ਬਾਹਰ ਜਾਂਦੇ ਹੋ
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = ਕੁਝ ਲਿੰਕ ਹੋਰ ਸੰਸਥਾਵਾਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ’ਤੇ ਲੈ ਜਾਂਦੇ ਹਨ। ਉੱਥੇ ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਨਿਯਮ ਚੱਲਦੇ ਹਨ।
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਨੰਬਰ ਨੂੰ ਛੂਹੋ, ਤਾਂ ਤੁਹਾਡਾ ਫ਼ੋਨ ਕਾਲ ਤਿਆਰ ਕਰਦਾ ਹੈ। ਕਾਲ ਕਰਨੀ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।
