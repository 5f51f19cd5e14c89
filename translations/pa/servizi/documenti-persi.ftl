### Ho perso i documenti o me li hanno rubati — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = ਮੇਰੇ ਕਾਗ਼ਜ਼ ਗੁੰਮ ਜਾਂ ਚੋਰੀ ਹੋ ਗਏ
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = ਤੁਰੰਤ ਕੀ ਕਰਨਾ ਹੈ ਅਤੇ ਨਵੇਂ ਕਾਗ਼ਜ਼ ਕਿਵੇਂ ਬਣਵਾਉਣੇ ਹਨ।
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
keywords = ਗੁੰਮ; ਚੋਰੀ; ਪੁਲਿਸ ਰਿਪੋਰਟ; ਦੇਨੂੰਚਾ; ਪਾਸਪੋਰਟ ਗੁੰਮ; ਪਰਮਿਟ ਗੁੰਮ; ਡੁਪਲੀਕੇਟ; ਗੁਆਚ ਗਿਆ; ਚੋਰੀ ਹੋ ਗਿਆ; ਬਟੂਆ; ਪਰਸ
# it: una copia del documento, se ce l'hai
f-u23gd = ਦਸਤਾਵੇਜ਼ ਦੀ ਕਾਪੀ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: la copia della denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
f-burjn = ਪੁਲਿਸ ਰਿਪੋਰਟ ਦੀ ਕਾਪੀ
# it: la denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
f-apxk7 = ਪੁਲਿਸ ਰਿਪੋਰਟ
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
p-iyh3e = ਸਭ ਤੋਂ ਪਹਿਲਾਂ **ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ (denuncia)** ਕਰੋ। ਫਿਰ ਨਵਾਂ ਦਸਤਾਵੇਜ਼ ਮੰਗੋ।
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-gdahg = ਸਿਰਫ਼ [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][1] ਗੁਆਚਿਆ ਹੈ? ਪੁਲਿਸ ਰਿਪੋਰਟ ਦੀ ਲੋੜ ਨਹੀਂ। ਨਵਾਂ ਕਾਰਡ Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ) ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਜਾਂ [ASST][2] ਤੋਂ ਮੰਗੋ।

## A chi è rivolto

# it: A tutti.
p-78ydd = ਸਾਰਿਆਂ ਲਈ।

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-qyph2 = [Questura (ਪੁਲਿਸ ਦਾ ਦਫ਼ਤਰ)][1], Carabinieri ਜਾਂ ਸਥਾਨਕ ਪੁਲਿਸ (Polizia locale) ਕੋਲ ਜਾਓ।
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
l-38wk6 = ਦੱਸੋ ਕਿ ਕੀ ਹੋਇਆ। [ਰਿਪੋਰਟ (denuncia)][1] ਦੀ ਕਾਪੀ ਮੰਗੋ।
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = ਜੇ ਬੈਂਕ ਦੇ ਕਾਰਡ ਸਨ, ਤਾਂ ਬੈਂਕ ਨੂੰ ਫ਼ੋਨ ਕਰਕੇ ਬੰਦ ਕਰਵਾਓ।
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
l-znxwj = ਰਿਪੋਰਟ ਦੀ ਕਾਪੀ ਉਸ ਦਫ਼ਤਰ ਲੈ ਕੇ ਜਾਓ ਜੋ ਦਸਤਾਵੇਜ਼ ਬਣਾਉਂਦਾ ਹੈ:
# it: Documento
c-n3spu = ਦਸਤਾਵੇਜ਼
# it: Dove vai
c-dwp35 = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
c-pppjs = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
c-8fedh = ਡਾਕਖਾਨਾ ਜਾਂ Questura: ਪਹਿਲਾਂ patronato ਤੋਂ ਪੁੱਛੋ
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
c-9phb9 = ਪਛਾਣ ਪੱਤਰ
# it: Comune
c-q5snv = ਨਗਰਪਾਲਿਕਾ (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
c-dc5eb = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਪਾਸਪੋਰਟ
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
c-pv5dp = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਕੌਂਸਲਖਾਨਾ
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
c-w3vj2 = ਸਿਹਤ ਕਾਰਡ
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
c-csbm9 = Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ) ਦੀ ਵੈੱਬਸਾਈਟ ਜਾਂ ASST
# it: Patente
c-giga3 = ਡਰਾਈਵਿੰਗ ਲਾਇਸੈਂਸ
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
c-g7crd = ਪੁਲਿਸ ਜਾਂ Carabinieri: **48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ** ਰਿਪੋਰਟ ਲਿਖਵਾਓ

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = ਦਸਤਾਵੇਜ਼ਾਂ ਦੀ ਫ਼ੋਟੋ ਹਮੇਸ਼ਾ ਕਿਸੇ ਸੁਰੱਖਿਅਤ ਥਾਂ ਰੱਖੋ। ਕਾਪੀ ਹੋਵੇ ਤਾਂ ਸਭ ਛੇਤੀ ਹੁੰਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-k75ku = ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਨਹੀਂ ਰੱਖ ਸਕਦਾ: ਨਾ ਕੰਮ ਦਾ ਮਾਲਕ, ਨਾ ਪਤੀ, ਨਾ ਮਕਾਨ ਮਾਲਕ। ਜੇ ਅਜਿਹਾ ਹੋਵੇ, ਤਾਂ [ਮਦਦ][1] ਮੰਗੋ।
