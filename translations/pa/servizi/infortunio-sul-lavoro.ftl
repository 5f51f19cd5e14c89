### Ti sei fatto male al lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = ਤੁਹਾਨੂੰ ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗੀ ਹੈ
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
summary = INAIL ਤੋਂ ਇਲਾਜ ਅਤੇ ਪੈਸੇ ਲੈਣ ਲਈ ਕੀ ਕਰਨਾ ਅਤੇ ਕੀ ਕਹਿਣਾ ਹੈ।
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
keywords = ਕੰਮ ’ਤੇ ਸੱਟ; ਇਨਫੋਰਤੂਨੀਓ; INAIL; ਕੰਮ ’ਤੇ ਹਾਦਸਾ; ਕੰਮ ਦੀ ਬਿਮਾਰੀ; ਡਿੱਗਣਾ
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
f-33waa = ਸੱਟ ਦਾ ਡਾਕਟਰੀ ਸਰਟੀਫ਼ਿਕੇਟ
# it: i nomi di chi ha visto
# term: visto → { -visto } = ਵੀਜ਼ਾ
f-y9wr6 = ਜਿਨ੍ਹਾਂ ਨੇ ਦੇਖਿਆ, ਉਹਨਾਂ ਦੇ ਨਾਂ
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = ਇਲਾਜ ਅਤੇ ਉਹਨਾਂ ਦਿਨਾਂ ਦੇ ਪੈਸੇ ਜਦੋਂ ਕੰਮ ਨਹੀਂ ਕਰ ਸਕੇ
# it: emergenza
f-59t7e = ਐਮਰਜੈਂਸੀ
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
p-qee6e = ਕੰਮ ’ਤੇ, ਜਾਂ ਕੰਮ ’ਤੇ ਜਾਂਦਿਆਂ ਰਾਹ ਵਿੱਚ ਹੋਏ ਹਾਦਸੇ ਨੂੰ **infortunio** (ਕੰਮ ’ਤੇ ਸੱਟ) ਕਹਿੰਦੇ ਹਨ। [INAIL][1] ਇਲਾਜ ਅਤੇ ਗੁਆਏ ਦਿਨਾਂ ਦੇ ਪੈਸੇ ਦਿੰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
p-9keeh = ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ। ਉਹਨਾਂ ਲਈ ਵੀ ਜੋ ਬਿਨਾਂ ਕੰਟਰੈਕਟ (in nero) ਜਾਂ ਬਿਨਾਂ ਪਰਮਿਟ ਕੰਮ ਕਰਦੇ ਹਨ।

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = ਜੇ ਹਾਲਤ ਗੰਭੀਰ ਹੈ, ਤਾਂ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਜ਼ਖ਼ਮੀ ਨੂੰ ਨਾ ਹਿਲਾਓ।
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = ਬੌਸ ਨੂੰ ਤੁਰੰਤ ਦੱਸੋ, ਭਾਵੇਂ ਸੱਟ ਛੋਟੀ ਲੱਗੇ।
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
l-fbjmq = [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਵਿੱਚ ਜਾਂ ਡਾਕਟਰ ਕੋਲ ਜਾਓ।
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = ਸੱਚ ਦੱਸੋ: **mi sono fatto male al lavoro** (ਮੈਨੂੰ ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗੀ ਹੈ)। ਦੱਸੋ ਕਿੱਥੇ ਅਤੇ ਕਿਵੇਂ।
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
l-r99m4 = ਡਾਕਟਰ ਸਰਟੀਫ਼ਿਕੇਟ ਬਣਾ ਕੇ INAIL ਨੂੰ ਭੇਜਦਾ ਹੈ। ਉਸ ਦਾ ਨੰਬਰ ਮੰਗੋ।
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-87zhq = ਸਰਟੀਫ਼ਿਕੇਟ ਦਾ ਨੰਬਰ { -datore-di-lavoro(case: "obl") } ਨੂੰ ਦਿਓ।
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = ਜਦੋਂ ਤੱਕ ਡਾਕਟਰ ਹਾਂ ਨਾ ਕਹੇ, ਕੰਮ ’ਤੇ ਵਾਪਸ ਨਾ ਜਾਓ।
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = ਜੇ ਬੌਸ ਕਹੇ ਕਿ ਦੱਸੋ ਤੁਸੀਂ ਘਰ ਡਿੱਗੇ ਸੀ, ਤਾਂ **ਅਜਿਹਾ ਨਾ ਕਰੋ**। ਤੁਸੀਂ ਆਪਣੇ ਹੱਕ ਗੁਆ ਸਕਦੇ ਹੋ।

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = ਜਿੰਨੇ ਦਿਨ ਕੰਮ ਨਹੀਂ ਕੀਤਾ, ਉਹਨਾਂ ਲਈ ਤਨਖ਼ਾਹ ਦਾ ਇੱਕ ਹਿੱਸਾ। ਜੇ ਵੱਡਾ ਨੁਕਸਾਨ ਰਹਿ ਜਾਵੇ, ਤਾਂ ਹੋਰ ਪੈਸੇ ਵੀ।

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-eubnh = ਕੰਮ ਕਰਕੇ ਹੌਲੀ-ਹੌਲੀ ਬਿਮਾਰ ਹੋ ਗਏ? ਇਹ **ਕੰਮ ਕਰਕੇ ਹੋਈ ਬਿਮਾਰੀ (malattia professionale)** ਹੋ ਸਕਦੀ ਹੈ। ਡਾਕਟਰ ਅਤੇ patronato ਨਾਲ ਗੱਲ ਕਰੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-jw3sq = ਜੇ ਮਾਲਕ INAIL ਨੂੰ ਨਹੀਂ ਦੱਸਦਾ, ਤਾਂ ਸਰਟੀਫ਼ਿਕੇਟ ਲੈ ਕੇ ਆਪ ਜਾਓ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਮੁਫ਼ਤ ਮਦਦ ਕਰਦਾ ਹੈ।
