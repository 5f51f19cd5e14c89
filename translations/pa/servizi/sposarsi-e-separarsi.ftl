### Sposarsi o separarsi in Italia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = ਇਟਲੀ ਵਿੱਚ ਵਿਆਹ ਕਰਨਾ ਜਾਂ ਵੱਖ ਹੋਣਾ
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਹੋਣ ਵਾਲੇ (ਸਿਵਲ) ਵਿਆਹ ਦੇ ਕਾਗ਼ਜ਼, ਅਤੇ ਵੱਖ ਹੋਣਾ ਹੋਵੇ ਤਾਂ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
keywords = ਵਿਆਹ; ਕੋਰਟ ਮੈਰਿਜ; ਤਲਾਕ; ਵੱਖ ਹੋਣਾ; ਵਿਆਹ ਦਾ ਨੂਲਾ ਓਸਤਾ; ਮਾਤਰੀਮੋਨੀਓ
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
f-3u223 = ਆਪਣੇ ਕੌਂਸਲਖਾਨੇ ਤੋਂ ਵਿਆਹ ਲਈ nulla osta
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = ਜਨਮ ਦਾ ਰਿਕਾਰਡ, ਜੇ ਨਗਰਪਾਲਿਕਾ ਮੰਗੇ
# it: l'atto di matrimonio
f-nkdhx = ਵਿਆਹ ਦਾ ਰਿਕਾਰਡ (atto di matrimonio)
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = ਸਿਵਲ ਵਿਆਹ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਹੁੰਦਾ ਹੈ। ਇਹ ਦੋ ਬਾਲਗਾਂ ਦੀ **ਆਜ਼ਾਦ** ਮਰਜ਼ੀ ਹੈ।

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਉਮਰ ਘੱਟੋ-ਘੱਟ 18 ਸਾਲ ਹੈ ਅਤੇ ਜੋ ਪਹਿਲਾਂ ਹੀ ਵਿਆਹੇ ਨਹੀਂ ਹਨ। ਇੱਕੋ ਲਿੰਗ ਦੇ ਦੋ ਵਿਅਕਤੀ **ਕਾਨੂੰਨੀ ਸਾਂਝ (unione civile)** ਕਰ ਸਕਦੇ ਹਨ।

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦਾ ਦਫ਼ਤਰ
l-xtcvc = [ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦੇ ਦਫ਼ਤਰ (stato civile)][1] ਜਾਓ। ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਕਾਗ਼ਜ਼ ਚਾਹੀਦੇ ਹਨ।
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
l-ixmix = ਆਪਣੇ [ਕੌਂਸਲਖਾਨੇ][1] ਤੋਂ ਵਿਆਹ ਲਈ **nulla osta** ਮੰਗੋ। ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਵਿਆਹ ਕਰ ਸਕਦੇ ਹੋ।
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = ਕਾਗ਼ਜ਼ ਨਗਰਪਾਲਿਕਾ ਲੈ ਕੇ ਜਾਓ। ਜੇ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ।
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = ਨਗਰਪਾਲਿਕਾ **ਵਿਆਹ ਦਾ ਐਲਾਨ (pubblicazioni)** ਕਰਦੀ ਹੈ: ਲਿਖਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਵਿਆਹ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ।
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = ਦਿਨ ਤੈਅ ਕਰੋ। ਗਵਾਹ ਚਾਹੀਦੇ ਹਨ।

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-2c8dk = **ਤੁਸੀਂ ਸ਼ਰਨਾਰਥੀ ਹੋ?** ਕੌਂਸਲਖਾਨੇ ਨਾ ਜਾਓ। ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਉਸ ਦੀ ਥਾਂ ਕਿਹੜਾ ਕਾਗ਼ਜ਼ ਚਾਹੀਦਾ ਹੈ।
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **ਬਾਹਰਲੇ ਦੇਸ਼ ਵਿੱਚ ਵਿਆਹ ਹੋਇਆ ਹੈ?** ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਟਲੀ ਵਿੱਚ ਵਿਆਹ ਕਿਵੇਂ ਮੰਨਿਆ ਜਾਵੇ।
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = ਨਾਬਾਲਗ
l-48zzy = **ਵੱਖ ਹੋਣਾ ਚਾਹੁੰਦੇ ਹੋ?** ਜੇ ਦੋਵੇਂ ਰਾਜ਼ੀ ਹੋ ਅਤੇ ਨਾਬਾਲਗ ਬੱਚੇ ਨਹੀਂ ਹਨ, ਤਾਂ ਕਈ ਵਾਰ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ। ਹੋਰ ਮਾਮਲਿਆਂ ਵਿੱਚ [ਵਕੀਲ][1] ਚਾਹੀਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = ਕੋਈ ਤੁਹਾਨੂੰ ਵਿਆਹ ਲਈ ਮਜਬੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਤੁਹਾਡੇ ਮਾਪੇ ਵੀ ਨਹੀਂ। ਇਹ **ਜੁਰਮ** ਹੈ। [ਹਿੰਸਾ ਵਿਰੋਧੀ ਨੰਬਰ][1] ਤੋਂ ਮਦਦ ਮੰਗੋ।
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-wiwiw = ਜੇ ਤੁਸੀਂ ਵੱਖ ਹੁੰਦੇ ਹੋ, ਤਾਂ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਦਾ ਕੀ ਹੋਵੇਗਾ।
