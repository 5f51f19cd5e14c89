### Non riesci a pagare l'affitto, e non è colpa tua — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = ਤੁਸੀਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਅਤੇ ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ ਹੈ
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ
summary = ਜੇ ਤੁਹਾਡਾ ਕੰਮ ਛੁੱਟ ਗਿਆ ਹੈ ਜਾਂ ਤੁਸੀਂ ਬਿਮਾਰ ਹੋ, ਤਾਂ ਕੀ ਕਰਨਾ ਹੈ: { -morosita-incolpevole }।
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: contributo → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
keywords = ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦਾ; ਕਿਰਾਏ ਦਾ ਬਕਾਇਆ; ਘਰ ਖ਼ਾਲੀ ਕਰਨਾ; ਕਿਰਾਏ ਲਈ ਮਦਦ; ਮੋਰੋਜ਼ਿਤਾ
# it: il contratto di affitto registrato
f-is3gj = ਕਿਰਾਏ ਦਾ ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
f-im4ty = ਜੋ ਹੋਇਆ ਉਸ ਦਾ ਸਬੂਤ: ਕੰਮ ਤੋਂ ਕੱਢੇ ਜਾਣਾ, ਬਿਮਾਰੀ, ਵੱਖ ਹੋਣਾ
# it: le lettere del proprietario o del tribunale
f-p2jwe = ਮਕਾਨ ਮਾਲਕ ਜਾਂ ਅਦਾਲਤ (tribunale) ਦੀਆਂ ਚਿੱਠੀਆਂ
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
f-qttwb = ਮਾਲੀ ਮਦਦ ਜਾਂ ਮਕਾਨ ਮਾਲਕ ਨਾਲ ਸਮਝੌਤਾ
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ
p-i343g = ਜੇ ਤੁਸੀਂ ਇਸ ਕਰਕੇ ਕਿਰਾਇਆ ਨਹੀਂ ਦਿੰਦੇ ਕਿ ਤੁਹਾਡਾ ਕੰਮ ਛੁੱਟ ਗਿਆ ਹੈ ਜਾਂ ਤੁਸੀਂ ਬਿਮਾਰ ਹੋ, ਤਾਂ ਇਸ ਨੂੰ [ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ (morosità incolpevole)][1] ਕਹਿੰਦੇ ਹਨ। ਇਸ ਲਈ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ ਹੈ ਅਤੇ ਜਿਨ੍ਹਾਂ ਦੀ ਆਮਦਨ ਬਹੁਤ ਘਟ ਗਈ ਹੈ। ਕਾਰਨ ਇਹ ਹੋ ਸਕਦੇ ਹਨ:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
l-42xs5 = ਕੰਮ ਤੋਂ ਕੱਢੇ ਜਾਣਾ ਜਾਂ ਕੰਮ ਦੇ ਘੰਟੇ ਘਟਣੇ
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = ਗੰਭੀਰ ਬਿਮਾਰੀ
# it: separazione
# note: voce 3 di 4
l-x9d4d = ਪਤੀ-ਪਤਨੀ ਦਾ ਵੱਖ ਹੋਣਾ
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = ਘਰ ਵਿੱਚ ਕਮਾਉਣ ਵਾਲੇ ਦੀ ਮੌਤ

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = ਮਕਾਨ ਮਾਲਕ ਨਾਲ **ਤੁਰੰਤ ਗੱਲ ਕਰੋ**। ਕਿਸ਼ਤਾਂ ਵਿੱਚ ਦੇਣ ਲਈ ਕਹੋ। ਸਮਝੌਤਾ ਲਿਖ ਲਓ।
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਦੀਆਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਕੋਲ ਜਾਓ। ਪੁੱਛੋ ਕਿ ਕੀ ਹੁਣ ਕਿਰਾਇਆ ਦੇਣ ਲਈ ਕੋਈ ਮਦਦ ਮਿਲ ਰਹੀ ਹੈ।
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-db6we = [ISEE][1] ਬਣਵਾਓ, ਚਾਲੂ ਹਾਲਤ ਵਾਲਾ (corrente) ਵੀ।
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-em8vb = ਹਰ ਮਹੀਨੇ ਜਿੰਨਾ ਹੋ ਸਕੇ ਦਿਓ। ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = ਜੇ ਅਦਾਲਤ ਤੋਂ ਚਿੱਠੀ ਆਵੇ, ਤਾਂ ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = ਇਹ ਮਦਦ ਸਿਰਫ਼ ਉਦੋਂ ਮਿਲਦੀ ਹੈ ਜਦੋਂ ਨਗਰਪਾਲਿਕਾ ਕੋਲ ਪੈਸੇ ਹੋਣ। ਵਾਰ-ਵਾਰ ਪੁੱਛੋ ਅਤੇ ਨਗਰਪਾਲਿਕਾ ਦੇ ਨੋਟਿਸ ਦੇਖੋ।

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = ਕਰੇਮਾ ਵਿੱਚ [ਘਰ ਦੀਆਂ ਇਹਨਾਂ ਐਮਰਜੈਂਸੀਆਂ][1] ਲਈ ਇੱਕ ਪ੍ਰੋਜੈਕਟ ਹੈ। ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ ਕਿ ਉਹ ਚੱਲ ਰਿਹਾ ਹੈ ਜਾਂ ਨਹੀਂ।

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = ਸਿਰਫ਼ ਮਕਾਨ ਮਾਲਕ ਦੇ ਕਹਿਣ ’ਤੇ ਘਰ ਨਾ ਛੱਡੋ। ਤੁਹਾਨੂੰ ਸਿਰਫ਼ **ਜੱਜ** ਘਰੋਂ ਕੱਢ ਸਕਦਾ ਹੈ। ਜੇ ਮਾਲਕ ਤਾਲਾ ਬਦਲ ਦੇਵੇ, ਤਾਂ ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
