### NASpI: i soldi quando perdi il lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
title = NASpI: ਕੰਮ ਛੁੱਟਣ ’ਤੇ ਪੈਸੇ
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
summary = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ, ਜਿਸ ਨੂੰ ਕੰਮ ਤੋਂ ਕੱਢਿਆ ਗਿਆ ਜਾਂ ਜਿਸ ਦਾ ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਹੋ ਗਿਆ।
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
keywords = ਬੇਰੁਜ਼ਗਾਰੀ; NASpI; ਨਾਸਪੀ; ਦਿਸੋਕੂਪਾਸਿਓਨੇ; ਕੰਮ ਤੋਂ ਕੱਢਿਆ; ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
f-62mn4 = ਕੰਮ ਤੋਂ ਕੱਢਣ ਦੀ ਚਿੱਠੀ ਜਾਂ ਖ਼ਤਮ ਹੋਇਆ ਕੰਟਰੈਕਟ
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
f-4udpv = ਤਨਖ਼ਾਹ ਦੀਆਂ ਆਖ਼ਰੀ ਪਰਚੀਆਂ
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
f-q8u59 = ਹਰ ਮਹੀਨੇ ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ਤੋਂ 68 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-5c7qt = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-s9wte = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-nv9ta = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-9yswy = [NASpI][1] ਪੈਸਿਆਂ ਦੀ ਮਦਦ ਹੈ। ਇਹ [INPS][2] ਹਰ ਮਹੀਨੇ ਦਿੰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
p-9g637 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਕੰਮ **ਉਹਨਾਂ ਦੀ ਮਰਜ਼ੀ ਤੋਂ ਬਿਨਾਂ** ਛੁੱਟਿਆ: [ਕੰਮ ਤੋਂ ਕੱਢੇ ਗਏ (licenziamento)][1] ਜਾਂ ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਹੋਇਆ। ਘਰੇਲੂ ਕਾਮਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਵੀ।
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-ezyhk = ਆਮ ਤੌਰ ’ਤੇ ਪਿਛਲੇ 4 ਸਾਲਾਂ ਵਿੱਚ [ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ (contributi)][1] ਦੇ ਘੱਟੋ-ਘੱਟ 13 ਹਫ਼ਤੇ ਚਾਹੀਦੇ ਹਨ। ਤੁਸੀਂ ਹੁਣੇ-ਹੁਣੇ ਕੋਈ ਹੋਰ ਕੰਮ ਛੱਡਿਆ ਸੀ? ਪਹਿਲਾਂ patronato ਤੋਂ ਪੁੱਛੋ।
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = ਜੇ ਤੁਸੀਂ ਆਪ ਅਸਤੀਫ਼ਾ ਦਿੰਦੇ ਹੋ, ਤਾਂ ਆਮ ਤੌਰ ’ਤੇ ਇਹ ਨਹੀਂ ਮਿਲਦਾ। ਕੁਝ ਛੋਟਾਂ ਹਨ, ਜਿਵੇਂ ਜੇ ਤਨਖ਼ਾਹ ਨਾ ਮਿਲੇ ਜਾਂ ਬੱਚਾ ਛੋਟਾ ਹੋਵੇ।

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਤੁਹਾਡੇ ਕੋਲ **68 ਦਿਨ** ਹਨ। ਜੇ ਪਹਿਲੇ 8 ਦਿਨਾਂ ਵਿੱਚ ਮੰਗੋ, ਤਾਂ ਪੈਸਿਆਂ ਦਾ ਨੁਕਸਾਨ ਘੱਟ ਹੁੰਦਾ ਹੈ।
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = ਕਾਗ਼ਜ਼ ਤਿਆਰ ਕਰੋ।
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-4ewip = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਜਾਓ। ਉਹ ਅਰਜ਼ੀ ਮੁਫ਼ਤ ਭਰਦਾ ਹੈ।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-tkpwh = ਜਾਂ [SPID ਜਾਂ CIE][1] ਨਾਲ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਆਪ ਭਰੋ।
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-cjrh8 = ਅਰਜ਼ੀ ਤੋਂ **15 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਜਾਓ। ਫਿਰ ਸਾਰੀਆਂ ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਜਾਓ। INPS ਤੁਹਾਨੂੰ ਜੋ ਹੋਰ ਕਦਮ ਕਹੇ, ਉਹ ਵੀ ਪੂਰੇ ਕਰੋ।
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-pcmvr = ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-7uw3h = ਜਾਣਕਾਰੀ ਲਈ { $phone-inps-da-telefono-fisso } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਮੋਬਾਈਲ ਤੋਂ { $phone-inps-da-cellulare } ’ਤੇ ਫ਼ੋਨ ਕਰੋ: ਕਾਲ ਦੇ ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ।

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = ਇਹ ਮਦਦ ਪਿਛਲੇ 4 ਸਾਲਾਂ ਵਿੱਚ ਕੰਮ ਕੀਤੇ ਹਫ਼ਤਿਆਂ ਤੋਂ ਅੱਧੇ ਹਫ਼ਤੇ ਚੱਲਦੀ ਹੈ। ਕੁਝ ਮਹੀਨਿਆਂ ਬਾਅਦ ਰਕਮ ਘਟਦੀ ਜਾਂਦੀ ਹੈ।

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-3fmr6 = **ਕੰਮ ਮਿਲ ਗਿਆ?** INPS ਨੂੰ ਤੁਰੰਤ ਦੱਸੋ। ਜੇ ਕੰਮ ਥੋੜ੍ਹਾ ਹੈ, ਤਾਂ ਮਦਦ ਦਾ ਕੁਝ ਹਿੱਸਾ ਮਿਲਦਾ ਰਹਿ ਸਕਦਾ ਹੈ।
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-ymdt2 = **ਬਾਹਰਲੇ ਦੇਸ਼ ਜਾਣਾ ਹੈ?** ਪਹਿਲਾਂ patronato ਤੋਂ ਪੁੱਛੋ: ਪੈਸੇ ਬੰਦ ਹੋ ਸਕਦੇ ਹਨ।
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-fijhs = **ਖੇਤਾਂ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹੋ, ਜਾਂ ਤੁਹਾਡੇ ਕੋਲ ਸੀਜ਼ਨ ਦੇ ਕੰਮ ਦਾ ਪਰਮਿਟ (permesso stagionale) ਹੈ?** ਨਿਯਮ ਅਤੇ ਤਾਰੀਖ਼ਾਂ ਵੱਖਰੀਆਂ ਹਨ। Patronato ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-7cghr = ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਗਈ? Patronato ਮੁਫ਼ਤ ਅਪੀਲ ਕਰ ਸਕਦਾ ਹੈ। ਚਿੱਠੀ ਤੁਰੰਤ ਲੈ ਕੇ ਜਾਓ।
