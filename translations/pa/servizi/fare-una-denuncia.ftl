### Fare una denuncia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
title = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ ਕਰਨੀ
# it: Come dire alla polizia che hai subito un reato.
summary = ਪੁਲਿਸ ਨੂੰ ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਜੁਰਮ ਹੋਇਆ ਹੈ।
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
keywords = ਪੁਲਿਸ ਰਿਪੋਰਟ; ਦੇਨੂੰਚਾ; ਕੁਏਰੇਲਾ; ਚੋਰੀ; ਠੱਗੀ; ਪੁਲਿਸ; ਕੁੱਟਮਾਰ; ਐਫਆਈਆਰ; ਮੇਰੀ ਚੋਰੀ ਹੋ ਗਈ; ਧਮਕੀਆਂ; ਜਿਨਸੀ ਹਮਲਾ; ਮੈਨੂੰ ਕੁੱਟਿਆ; ਮੇਰੇ ਤੇ ਹਮਲਾ ਹੋਇਆ; ਮੇਰੇ ਨਾਲ ਠੱਗੀ ਹੋਈ; ਮੈਨੂੰ ਧਮਕੀ ਦਿੱਤੀ
# it: un documento, se ce l'hai
f-js2sa = ਪਛਾਣ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: le prove: messaggi, foto, certificati medici
f-889qc = ਸਬੂਤ: ਸੁਨੇਹੇ, ਫ਼ੋਟੋਆਂ, ਡਾਕਟਰੀ ਸਰਟੀਫ਼ਿਕੇਟ
# it: la copia della denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
f-tsvsq = ਪੁਲਿਸ ਰਿਪੋਰਟ ਦੀ ਕਾਪੀ
# it: emergenza
f-ncphn = ਐਮਰਜੈਂਸੀ
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
p-hbu8r = ਜੇ ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਚੋਰੀ ਕੀਤੀ, ਠੱਗੀ ਮਾਰੀ ਜਾਂ ਕੁੱਟਿਆ, ਤਾਂ ਤੁਸੀਂ [ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ (denuncia)][1] ਕਰ ਸਕਦੇ ਹੋ।

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = ਸਾਰਿਆਂ ਲਈ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਵਕੀਲ ਜਾਂ ਕਿਸੇ ਸੰਗਠਨ ਨਾਲ ਗੱਲ ਕਰੋ। ਉਹ ਸਮਝਾਉਂਦੇ ਹਨ ਕਿ ਕੀ ਹੋ ਸਕਦਾ ਹੈ।

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = ਜੇ ਇਹ ਇਸੇ ਵੇਲੇ ਹੋ ਰਿਹਾ ਹੈ, ਤਾਂ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-ps2h3 = [Questura (ਪੁਲਿਸ ਦਾ ਦਫ਼ਤਰ)][1] ਜਾਂ Carabinieri ਕੋਲ ਜਾਓ।
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = ਜੇ ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ। ਇਹ ਤੁਹਾਡਾ ਹੱਕ ਹੈ।
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = ਗੱਲ ਤਰਤੀਬ ਨਾਲ ਦੱਸੋ: ਕਦੋਂ, ਕਿੱਥੇ, ਕੌਣ।
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = ਸਾਰਾ ਕੁਝ ਦੁਬਾਰਾ ਪੜ੍ਹਵਾਓ। ਸਿਰਫ਼ ਠੀਕ ਹੋਵੇ ਤਾਂ ਦਸਤਖ਼ਤ ਕਰੋ।
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = **ਕਾਪੀ** ਮੰਗੋ।
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
l-dqcgp = ਜੇ ਸੱਟ ਲੱਗੀ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ { -pronto-soccorso } (pronto soccorso) ਵਿੱਚ ਜਾਓ। ਸਰਟੀਫ਼ਿਕੇਟ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
p-2zx5e = ਕਈ ਜੁਰਮਾਂ ਲਈ [ਕਾਰਵਾਈ ਦੀ ਮੰਗ (querela)][1] ਕਰਨੀ ਪੈਂਦੀ ਹੈ: ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ ਜਿਸ ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਮਾੜਾ ਕੀਤਾ, ਉਸ ਨੂੰ ਸਜ਼ਾ ਦਿੱਤੀ ਜਾਵੇ। ਆਮ ਤੌਰ ’ਤੇ ਤਿੰਨ ਮਹੀਨੇ ਹੁੰਦੇ ਹਨ। ਕੁਝ ਜੁਰਮਾਂ ਲਈ, ਜਿਵੇਂ ਪਿੱਛਾ ਕਰਨਾ (stalking), ਵੱਧ ਸਮਾਂ ਹੁੰਦਾ ਹੈ। ਉਡੀਕ ਨਾ ਕਰੋ।

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **ਘਰੇਲੂ ਹਿੰਸਾ ਜਾਂ ਪਿੱਛਾ ਕਰਨਾ (stalking)।** ਪਹਿਲਾਂ ਤੁਸੀਂ [ਹਿੰਸਾ ਵਿਰੋਧੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **ਇੰਟਰਨੈੱਟ ’ਤੇ ਠੱਗੀ।** ਸੁਨੇਹੇ ਅਤੇ ਨੰਬਰ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **ਵਿਤਕਰਾ।** ਪੜ੍ਹੋ [ਇਸ ਦੀ ਸ਼ਿਕਾਇਤ ਕਿਵੇਂ ਕਰਨੀ ਹੈ][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
p-kj6yn = ਰਿਪੋਰਟ ਨਹੀਂ ਲਿਖਦੇ? ਰਿਪੋਰਟ ਲੈਣੀ ਉਹਨਾਂ ਦਾ ਫ਼ਰਜ਼ ਹੈ। ਵਕੀਲ ਨਾਲ ਵਾਪਸ ਜਾਓ ਜਾਂ ਕਿਸੇ ਹੋਰ ਦਫ਼ਤਰ ਜਾਓ।
