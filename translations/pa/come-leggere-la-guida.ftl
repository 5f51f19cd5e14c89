### Come leggere questa guida — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = ਇਹ ਗਾਈਡ ਕਿਵੇਂ ਪੜ੍ਹਨੀ ਹੈ
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਉਂਦੀ ਹੈ, ਕੀ ਨਹੀਂ ਲਿਖਿਆ ਅਤੇ ਕਿੱਥੇ ਪੁੱਛਣਾ ਹੈ।
# it: guida; fonti; errori; come funziona; informazioni
keywords = ਗਾਈਡ; ਜਾਣਕਾਰੀ; ਸਰੋਤ; ਗ਼ਲਤੀ; ਕਿਵੇਂ ਵਰਤਣੀ ਹੈ; ਮਦਦ
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = ਇਹ ਗਾਈਡ ਕਰੇਮੋਨਾ, ਕਾਸਾਲਮਾਜੋਰੇ ਅਤੇ ਕਰੇਮਾ ਦੇ ਇਲਾਕੇ ਦੀਆਂ ਸੇਵਾਵਾਂ ਬਾਰੇ ਦੱਸਦੀ ਹੈ। ਇਹ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੈ।

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਉਂਦੀ ਹੈ
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
p-hzej4 = ਨਿਯਮ ਇਟਲੀ ਦੇ ਕਾਨੂੰਨਾਂ ਤੋਂ ਲਏ ਗਏ ਹਨ। ਇਲਾਕੇ ਦੀਆਂ ਸੰਸਥਾਵਾਂ ਬਾਰੇ ਜਾਣਕਾਰੀ { -avviso-pubblico } ਪੜ੍ਹ ਕੇ ਲਿਖੀ ਗਈ ਹੈ। ਹਰ ਪੰਨੇ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਈ।
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = ਕੁਝ ਨੋਟਿਸ ਪੁਰਾਣੇ ਹਨ। ਜੇ ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ, ਤਾਂ ਪੰਨੇ ’ਤੇ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

## Che cosa manca

# it: Che cosa manca
t-hrikt = ਕੀ ਨਹੀਂ ਲਿਖਿਆ
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = ਜੇ ਸਾਡੇ ਕੋਲ ਪਤੇ, ਸਮੇਂ ਜਾਂ ਕੀਮਤ ਦੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ, ਤਾਂ ਅਸੀਂ ਉਹ ਨਹੀਂ ਲਿਖਦੇ। ਉੱਥੇ ਤੁਸੀਂ ਪੜ੍ਹੋਗੇ “ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ” ਅਤੇ ਉਸ ਦਫ਼ਤਰ ਦਾ ਨਾਂ ਜਿੱਥੇ ਪੁੱਛਣਾ ਹੈ।
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਦਫ਼ਤਰ ਨੇ ਇਹ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲਿਖਿਆ ਹੋਵੇ: ਉੱਥੇ ਦੇਖੋ। ਇਟਲੀ ਦੇ ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਵੈੱਬਸਾਈਟ [indicepa.gov.it][1] ’ਤੇ ਵੀ ਮਿਲਦੇ ਹਨ।
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = ਕਾਨੂੰਨ ਅਕਸਰ ਬਦਲਦੇ ਹਨ। ਪੈਸੇ ਦੇਣ ਜਾਂ ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਦਫ਼ਤਰ ਤੋਂ ਪੱਕਾ ਪੁੱਛ ਲਓ।

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = ਕਿੱਥੋਂ ਸ਼ੁਰੂ ਕਰਨਾ ਹੈ
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਵਿੱਚ ਕੋਈ ਵੱਡੀ ਗੱਲ ਹੋਈ ਹੈ? [ਜ਼ਿੰਦਗੀ ਦੇ ਮੌਕਿਆਂ][1] ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-keyyt = ਤੁਹਾਨੂੰ ਅਜਿਹੀ ਚਿੱਠੀ ਆਈ ਹੈ ਜਿਸ ਵਿੱਚ ਕੋਈ ਔਖਾ ਸ਼ਬਦ ਹੈ? ਉਹ ਸ਼ਬਦ ਲੱਭੋ: ਜਿਵੇਂ [ISEE][1]।
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = ਪਤਾ ਨਹੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ? ਕਰੇਮੋਨਾ ਵਿੱਚ [Mondinsieme][1] ਜਾਓ। ਦੂਜੀਆਂ ਥਾਵਾਂ ’ਤੇ [ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune)][2] ਜਾਓ।

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = ਕੌਣ ਤੁਹਾਡੀ ਆਪ ਮਦਦ ਕਰਦਾ ਹੈ
# it: Problema
c-ztsfq = ਸਮੱਸਿਆ
# it: Chi ti aiuta
c-5z9dm = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
# it: Un modulo
c-vhwtb = ਫ਼ਾਰਮ ਭਰਨਾ
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
c-8uyfc = [Patronato ਜਾਂ CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = ਪੈਸੇ, ਘਰ, ਪਰਿਵਾਰ
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
c-kdjzc = [ਸੋਸ਼ਲ ਵਰਕਰ][1]
# it: La lingua
c-fa9mh = ਭਾਸ਼ਾ
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1]
# it: Una decisione ingiusta
c-te7ff = ਕੋਈ ਗ਼ਲਤ ਫ਼ੈਸਲਾ
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ][1]
# it: Un pericolo
c-hg4px = ਖ਼ਤਰਾ
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = ਇਹ ਗਾਈਡ ਸਿਰਫ਼ ਜਾਣਕਾਰੀ ਦਿੰਦੀ ਹੈ। ਇਹ ਵਕੀਲ ਜਾਂ ਡਾਕਟਰ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈ ਸਕਦੀ।
