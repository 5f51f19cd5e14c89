### Sei incinta: cure, esami e parto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ: ਇਲਾਜ, ਟੈਸਟ ਅਤੇ ਜਣੇਪਾ
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = ਗਰਭਵਤੀ ਔਰਤਾਂ ਲਈ ਜਾਂਚ ਅਤੇ ਹਸਪਤਾਲ, ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = ਗਰਭ; ਗਰਭਵਤੀ; ਜਣੇਪਾ; ਡਿਲੀਵਰੀ; ਦਾਈ; ਅਲਟਰਾਸਾਊਂਡ; ਗਰਭ ਦਾ ਪਰਮਿਟ; ਕੋਰਸ; ਬੱਚਾ ਹੋਣ ਵਾਲਾ ਹੈ; ਪ੍ਰੈਗਨੈਂਸੀ ਟੈਸਟ
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-zjcf4 = ਸਿਹਤ ਕਾਰਡ ਜਾਂ STP ਕੋਡ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: gli esami che hai già fatto
f-9t7be = ਜੋ ਟੈਸਟ ਪਹਿਲਾਂ ਹੋ ਚੁੱਕੇ ਹਨ
# it: visite, esami e assistenza al parto
f-6xchf = ਜਾਂਚ, ਟੈਸਟ ਅਤੇ ਜਣੇਪੇ ਵੇਲੇ ਦੇਖਭਾਲ
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = ਗਰਭ ਦੌਰਾਨ ਤੁਹਾਨੂੰ ਜਾਂਚ, ਟੈਸਟਾਂ ਅਤੇ ਹਸਪਤਾਲ ਵਿੱਚ ਜਣੇਪੇ ਦਾ ਹੱਕ ਹੈ।

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-vip88 = ਸਾਰੀਆਂ ਔਰਤਾਂ ਲਈ, **ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ**।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-isdvd = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
l-urvrm = ਗਰਭ ਦਾ ਟੈਸਟ ਕਰੋ। ਫਿਰ [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1] ਜਾਂ ਡਾਕਟਰ ਕੋਲ ਜਾਓ।
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = ਪਹਿਲੀ ਜਾਂਚ ਛੇਤੀ ਕਰਵਾਓ, ਚੰਗਾ ਹੈ ਪਹਿਲੇ ਤਿੰਨ ਮਹੀਨਿਆਂ ਵਿੱਚ।
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = ਦੱਸੇ ਹੋਏ ਟੈਸਟ ਕਰਵਾਓ। ਸਾਰੇ ਕਾਗ਼ਜ਼ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖੋ।
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = ਹਸਪਤਾਲ ਚੁਣੋ। ਜਣੇਪੇ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਕੋਰਸ ਬਾਰੇ ਪੁੱਛੋ।
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = ਆਖ਼ਰੀ ਮਹੀਨਿਆਂ ਵਿੱਚ ਬੈਗ ਅਤੇ ਕਾਗ਼ਜ਼ ਤਿਆਰ ਕਰੋ।
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = ਜਦੋਂ ਪੀੜਾਂ ਸ਼ੁਰੂ ਹੋਣ ਜਾਂ ਪਾਣੀ ਦੀ ਥੈਲੀ ਫਟ ਜਾਵੇ, ਹਸਪਤਾਲ ਜਾਓ।
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-igu74 = ਖ਼ੂਨ ਆਉਂਦਾ ਹੈ, ਤੇਜ਼ ਬੁਖ਼ਾਰ ਹੈ ਜਾਂ ਬੱਚੇ ਦੀ ਹਿਲਜੁਲ ਮਹਿਸੂਸ ਨਹੀਂ ਹੁੰਦੀ? [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ ਜਾਂ { -pronto-soccorso } (pronto soccorso) ਵਿੱਚ ਜਾਓ।

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
p-fgnge = ਗਰਭ ਦੇ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਟੈਸਟ ਮੁਫ਼ਤ ਹਨ, ਜੇ ਪਰਚੀ ’ਤੇ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione)][1] ਲਿਖੀ ਹੋਵੇ।

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-93rk3 = **ਪਰਮਿਟ ਨਹੀਂ ਹੈ?** ਤੁਸੀਂ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਤੋਂ ਗਰਭ ਦਾ ਪਰਮਿਟ ਮੰਗ ਸਕਦੇ ਹੋ। ਇਹ ਜਣੇਪੇ ਤੋਂ 6 ਮਹੀਨੇ ਬਾਅਦ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਤੁਹਾਨੂੰ ਦੇਸ਼ ਤੋਂ ਕੱਢ ਨਹੀਂ ਸਕਦੇ।
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **ਕੰਮ ਕਰਦੇ ਹੋ?** [ਜਣੇਪਾ ਛੁੱਟੀ (congedo di maternità)][1] ਬਾਰੇ ਪੜ੍ਹੋ। ਗਰਭ ਦੌਰਾਨ ਤੁਹਾਨੂੰ ਕੰਮ ਤੋਂ ਨਹੀਂ ਕੱਢ ਸਕਦੇ, ਬਹੁਤ ਥੋੜ੍ਹੇ ਮਾਮਲਿਆਂ ਨੂੰ ਛੱਡ ਕੇ।
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **ਬੱਚਾ ਰੱਖਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ?** ਤੁਸੀਂ ਹਸਪਤਾਲ ਵਿੱਚ ਬੱਚਾ ਜੰਮ ਸਕਦੇ ਹੋ ਅਤੇ ਆਪਣਾ ਨਾਂ ਨਾ ਦੱਸੋ। ਕੋਈ ਤੁਹਾਨੂੰ ਬੁਰਾ-ਭਲਾ ਨਹੀਂ ਕਹਿੰਦਾ।

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
p-8xfvg = ਜਣੇਪੇ ਤੋਂ ਬਾਅਦ ਬਹੁਤ ਉਦਾਸ ਹੋ ਜਾਂ ਮਾੜੇ ਖ਼ਿਆਲ ਆਉਂਦੇ ਹਨ? ਬਹੁਤ ਔਰਤਾਂ ਨਾਲ ਅਜਿਹਾ ਹੁੰਦਾ ਹੈ। ਦਾਈ (ostetrica), consultorio ਜਾਂ ਡਾਕਟਰ ਨਾਲ ਗੱਲ ਕਰੋ।
