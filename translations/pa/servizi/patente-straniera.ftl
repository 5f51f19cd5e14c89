### Guidare con una patente straniera — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = ਵਿਦੇਸ਼ੀ ਲਾਇਸੈਂਸ ਨਾਲ ਗੱਡੀ ਚਲਾਉਣੀ
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = ਤੁਹਾਡਾ ਲਾਇਸੈਂਸ ਕਦੋਂ ਤੱਕ ਚੱਲਦਾ ਹੈ ਅਤੇ ਇਤਾਲਵੀ ਲਾਇਸੈਂਸ ਨਾਲ ਕਿਵੇਂ ਬਦਲਦਾ ਹੈ।
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ; ਪਾਤੈਂਤੇ; ਲਸੰਸ; ਲਾਇਸੈਂਸ ਬਦਲਣਾ; ਡਰਾਈਵਿੰਗ ਟੈਸਟ; ਮੋਤੋਰੀਜ਼ਾਸਿਓਨੇ; ਸਕੁਓਲਾ ਗੁਈਦਾ; ਵਿਦੇਸ਼ੀ ਲਾਇਸੈਂਸ; ਲਾਇਸੰਸ; ਪੰਜਾਬ ਦਾ ਲਾਇਸੈਂਸ; ਗੱਡੀ ਚਲਾਉਣਾ; ਕਾਰ; ਲਾਇਸੈਂਸ ਕਨਵਰਟ
# it: la patente straniera, con la traduzione se serve
f-zxr6i = ਵਿਦੇਸ਼ੀ ਲਾਇਸੈਂਸ, ਲੋੜ ਹੋਵੇ ਤਾਂ ਅਨੁਵਾਦ ਸਮੇਤ
# it: il certificato del medico per la patente
f-73udf = ਲਾਇਸੈਂਸ ਲਈ ਡਾਕਟਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: la patente italiana
f-svieq = ਇਤਾਲਵੀ ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ
# it: Anche con una scuola guida, a pagamento.
f-utvsg = ਡਰਾਈਵਿੰਗ ਸਕੂਲ (scuola guida) ਰਾਹੀਂ ਵੀ, ਪੈਸੇ ਦੇ ਕੇ।
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = ਤੁਹਾਡਾ ਲਾਇਸੈਂਸ ਇਟਲੀ ਵਿੱਚ ਚੱਲ ਸਕਦਾ ਹੈ, ਪਰ ਹਮੇਸ਼ਾ ਸਾਰੀ ਉਮਰ ਲਈ ਨਹੀਂ।

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = ਉਹਨਾਂ ਲਈ ਜੋ ਇਟਲੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਜਿਨ੍ਹਾਂ ਕੋਲ ਹੋਰ ਦੇਸ਼ ਦਾ ਲਾਇਸੈਂਸ ਹੈ।

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **ਯੂਰਪੀ ਸੰਘ ਦੇ ਦੇਸ਼ ਦਾ ਲਾਇਸੈਂਸ।** ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਫਿਰ ਇਤਾਲਵੀ ਲਾਇਸੈਂਸ ਮੰਗੋ।
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-4y6bx = ਯੂਰਪੀ ਸੰਘ ਦੇ ਦੇਸ਼ ਦੇ ਲਾਇਸੈਂਸ ’ਤੇ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ? ਇਟਲੀ ਵਿੱਚ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ **2 ਸਾਲ** ਬਾਅਦ ਇਸ ਨੂੰ ਬਦਲੋ।
# it: **Patente di un altro Paese.**
p-k26wk = **ਹੋਰ ਦੇਸ਼ ਦਾ ਲਾਇਸੈਂਸ।**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-6x5ka = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਹੋਣ ਤੋਂ **ਇੱਕ ਸਾਲ** ਤੱਕ ਤੁਸੀਂ ਗੱਡੀ ਚਲਾ ਸਕਦੇ ਹੋ। ਆਮ ਤੌਰ ’ਤੇ ਸਰਕਾਰੀ ਅਨੁਵਾਦ ਜਾਂ ਅੰਤਰਰਾਸ਼ਟਰੀ ਡਰਾਈਵਿੰਗ ਪਰਮਿਟ ਵੀ ਚਾਹੀਦਾ ਹੈ।
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਇਟਲੀ ਨਾਲ ਸਮਝੌਤਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-nu96d = **ਜੇ ਸਮਝੌਤਾ ਹੈ**, ਤਾਂ Motorizzazione (ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ ਦੇ ਦਫ਼ਤਰ) ਤੋਂ ਲਾਇਸੈਂਸ ਬਦਲਣ ਲਈ ਕਹੋ। ਜੇ ਇਟਲੀ ਵਿੱਚ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਕੋਲ ਲਾਇਸੈਂਸ ਸੀ, ਤਾਂ ਆਮ ਤੌਰ ’ਤੇ ਇਮਤਿਹਾਨ ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਣਾ ਪੈਂਦਾ।
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **ਜੇ ਸਮਝੌਤਾ ਨਹੀਂ ਹੈ**, ਤਾਂ ਇਟਲੀ ਵਿੱਚ ਇਮਤਿਹਾਨ ਦੇਣਾ ਪੈਂਦਾ ਹੈ: ਪਹਿਲਾਂ ਥਿਊਰੀ, ਫਿਰ ਡਰਾਈਵਿੰਗ।
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-d8neu = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਇੱਕ ਸਾਲ ਬਾਅਦ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ ਦਾ ਲਾਇਸੈਂਸ ਕਾਫ਼ੀ ਨਹੀਂ ਰਹਿੰਦਾ। ਜੋ ਫਿਰ ਵੀ ਗੱਡੀ ਚਲਾਉਂਦਾ ਹੈ, ਉਸ ਨੂੰ ਬਹੁਤ ਵੱਡੇ ਜੁਰਮਾਨੇ ਹੋ ਸਕਦੇ ਹਨ।

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-ek88m = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਤੋਂ ਬਾਅਦ ਦਾ ਸਾਲ ਖ਼ਤਮ ਹੋਣ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ। ਦੇਸ਼ਾਂ ਨਾਲ ਸਮਝੌਤੇ ਬਦਲਦੇ ਹਨ: ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸੂਚੀ ਦੇਖੋ।
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = ਜੇ ਸਮਝੌਤਾ ਹੈ, ਤਾਂ ਜਿੰਨੀ ਜਲਦੀ ਹੋ ਸਕੇ ਲਾਇਸੈਂਸ ਬਦਲਣ ਲਈ ਕਹੋ: ਕੁਝ ਸਾਲਾਂ ਬਾਅਦ ਇਮਤਿਹਾਨ ਦੇਣਾ ਪੈ ਸਕਦਾ ਹੈ।

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Motorizzazione ਦੀਆਂ ਫ਼ੀਸਾਂ, ਡਾਕਟਰ ਅਤੇ ਅਨੁਵਾਦ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਕੀਮਤਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਹਨ। ਜੇ ਡਰਾਈਵਿੰਗ ਸਕੂਲ ਜਾਓ, ਤਾਂ ਖ਼ਰਚੇ ਦਾ ਅੰਦਾਜ਼ਾ (preventivo) ਲਿਖਤੀ ਮੰਗੋ।

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = ਥਿਊਰੀ ਦਾ ਇਮਤਿਹਾਨ ਆਮ ਤੌਰ ’ਤੇ ਇਤਾਲਵੀ ਵਿੱਚ ਹੁੰਦਾ ਹੈ। Motorizzazione ਤੋਂ ਪੁੱਛੋ ਕਿ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਜਾਂ ਮਦਦ ਹੈ ਜਾਂ ਨਹੀਂ।

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = ਜੋ ਲਾਇਸੈਂਸ ਵੇਚਦੇ ਹਨ ਜਾਂ ਸੌਖੇ ਇਮਤਿਹਾਨ ਦਾ ਵਾਅਦਾ ਕਰਦੇ ਹਨ, ਉਹਨਾਂ ਤੋਂ ਬਚੋ। ਇਹ ਖ਼ਰੀਦਣ ਵਾਲੇ ਲਈ ਵੀ ਜੁਰਮ ਹੈ।
