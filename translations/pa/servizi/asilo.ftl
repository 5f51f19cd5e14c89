### Chiedere asilo in Italia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
title = ਇਟਲੀ ਵਿੱਚ ਪਨਾਹ ਮੰਗਣੀ
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = ਜੇ ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਤੁਹਾਨੂੰ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਸੁਰੱਖਿਆ ਮੰਗ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
# term: commissione territoriale → { -commissione-territoriale } = ਪਨਾਹ ਦੇ ਕੇਸਾਂ ਦਾ ਕਮਿਸ਼ਨ
# term: protezione temporanea → { -protezione-temporanea } = ਆਰਜ਼ੀ ਸੁਰੱਖਿਆ
keywords = ਪਨਾਹ; ਸ਼ਰਨ; ਅਸਾਈਲਮ; ਸ਼ਰਨਾਰਥੀ; ਰਫਿਊਜੀ; ਜੰਗ; ਕਮਿਸ਼ਨ; ਯੂਕਰੇਨ
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
f-wztmj = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਦਾ ਦਸਤਾਵੇਜ਼
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
p-j8ujn = ਜਿਸ ਦੀ ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਜਾਨ ਜਾਂ ਆਜ਼ਾਦੀ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਉਹ [ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (protezione internazionale)][1] ਮੰਗ ਸਕਦਾ ਹੈ। ਇੱਥੇ ਸੰਖੇਪ ਵਿੱਚ ਰਸਤਾ ਲਿਖਿਆ ਹੈ।
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = 2026 ਵਿੱਚ ਯੂਰਪੀ ਨਿਯਮ ਬਦਲ ਗਏ ਹਨ। ਹਰ ਕਦਮ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਵਕੀਲ ਜਾਂ ਸ਼ਰਨਾਰਥੀਆਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ ਨਾਲ ਗੱਲ ਕਰੋ।

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = ਉਹਨਾਂ ਲਈ ਜੋ ਜੰਗ, ਤਸੀਹਿਆਂ ਜਾਂ ਜ਼ੁਲਮ ਤੋਂ ਭੱਜ ਕੇ ਆਏ ਹਨ। ਜੇ ਤੁਸੀਂ ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਆਏ ਹੋ, ਤਾਂ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
l-w74b6 = ਸਰਹੱਦ ਦੀ ਪੁਲਿਸ ਨੂੰ ਜਾਂ [ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ (Questura)][1] ਵਿੱਚ ਕਹੋ: **voglio chiedere asilo** (ਮੈਂ ਪਨਾਹ ਮੰਗਣੀ ਹੈ)।
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
l-r78xk = Questura ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਲੈਂਦੀ ਹੈ। ਉਹ ਤੁਹਾਨੂੰ ਮੁਲਾਕਾਤ ਦੀ ਤਾਰੀਖ਼ ਵਾਲਾ ਕਾਗ਼ਜ਼ ਦਿੰਦੀ ਹੈ।
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਲਿਖੀ ਜਾਂਦੀ ਹੈ। ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦਾ ਹੱਕ ਹੈ।
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
l-jg84c = ਤੁਹਾਨੂੰ [ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ (richiedente asilo)][1] ਦਾ ਦਸਤਾਵੇਜ਼ ਮਿਲਦਾ ਹੈ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਰਹਿ ਸਕਦੇ ਹੋ ਅਤੇ ਇਲਾਜ ਕਰਵਾ ਸਕਦੇ ਹੋ।
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਘਰ ਜਾਂ ਪੈਸੇ ਨਹੀਂ ਹਨ, ਤਾਂ **accoglienza** ਮੰਗੋ: ਇਹ ਰਹਿਣ ਦੀ ਥਾਂ ਹੈ।
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = ਪਨਾਹ ਦੇ ਕੇਸਾਂ ਦਾ ਕਮਿਸ਼ਨ
l-thzst = ਫਿਰ ਤੁਸੀਂ [ਪਨਾਹ ਦੇ ਕੇਸਾਂ ਦੇ ਕਮਿਸ਼ਨ (Commissione territoriale)][1] ਨਾਲ ਗੱਲ ਕਰਦੇ ਹੋ। ਸਾਰਾ ਕੁਝ ਆਰਾਮ ਨਾਲ ਦੱਸੋ। ਜੋ ਸਬੂਤ ਹਨ, ਨਾਲ ਲੈ ਕੇ ਜਾਓ।
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = ਪਨਾਹ ਦੇ ਕੇਸਾਂ ਦਾ ਕਮਿਸ਼ਨ
l-9njgp = ਕਮਿਸ਼ਨ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ ਅਤੇ ਤੁਹਾਨੂੰ ਲਿਖਦਾ ਹੈ।

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = ਖ਼ਾਸ ਸੁਰੱਖਿਆ
p-hnk2p = ਜੇ ਜਵਾਬ ਹਾਂ ਹੈ, ਤਾਂ ਤੁਹਾਨੂੰ ਸ਼ਰਨਾਰਥੀ ਵਜੋਂ ਪਰਮਿਟ ਜਾਂ ਕੋਈ ਹੋਰ ਪਰਮਿਟ ਮਿਲਦਾ ਹੈ, ਜਿਵੇਂ [ਖ਼ਾਸ ਸੁਰੱਖਿਆ (protezione speciale)][1] ਦਾ। ਤੁਹਾਨੂੰ ਡਾਕਟਰ, ਸਕੂਲ ਅਤੇ ਕੰਮ ਦਾ ਹੱਕ ਹੈ।

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = ਹਰ ਕੇਸ ਵਿੱਚ ਸਮਾਂ ਬਹੁਤ ਵੱਖਰਾ ਹੁੰਦਾ ਹੈ। ਕੁਝ ਸਮੇਂ ਬਾਅਦ ਤੁਸੀਂ ਕੰਮ ਵੀ ਕਰ ਸਕਦੇ ਹੋ: ਪੁੱਛੋ ਕਦੋਂ।

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = ਆਰਜ਼ੀ ਸੁਰੱਖਿਆ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-5avqv = **ਜੰਗ ਕਰਕੇ ਯੂਕਰੇਨ ਤੋਂ ਆਏ ਹੋ?** [ਆਰਜ਼ੀ ਸੁਰੱਖਿਆ (protezione temporanea)][1] ਹੈ। ਇਹ Questura ਵਿੱਚ ਮੰਗੀ ਜਾਂਦੀ ਹੈ। ਉੱਥੇ ਪੁੱਛੋ ਕਿ ਇਹ ਕਦੋਂ ਤੱਕ ਚੱਲਦੀ ਹੈ।
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ ਅਤੇ ਨਾਲ ਕੋਈ ਬਾਲਗ ਨਹੀਂ?** [ਤੁਹਾਡੇ ਵਾਲਾ ਪੰਨਾ][1] ਪੜ੍ਹੋ।
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = ਡਾਕਟਰ, ਮਨੋਵਿਗਿਆਨੀ ਅਤੇ ਵਕੀਲ ਤੁਹਾਡੀ ਕਹਾਣੀ ਤੁਹਾਡੇ ਦੇਸ਼ ਨੂੰ ਨਹੀਂ ਦੱਸਦੇ।

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-3qfry = ਜੇ ਜਵਾਬ ਨਾਂਹ ਹੈ, ਤਾਂ ਅਪੀਲ (ricorso) ਲਈ ਦਿਨ **ਥੋੜ੍ਹੇ** ਹੁੰਦੇ ਹਨ, ਕਈ ਵਾਰ ਦਸ ਤੋਂ ਵੀ ਘੱਟ। ਚਿੱਠੀ ਲੈ ਕੇ ਤੁਰੰਤ ਵਕੀਲ ਕੋਲ ਜਾਓ।
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
