### Il contratto di lavoro e i tuoi diritti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
title = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ ਅਤੇ ਤੁਹਾਡੇ ਹੱਕ
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਦੇਖਣਾ ਹੈ ਅਤੇ ਕਿਸ ਤੋਂ ਮਦਦ ਮੰਗਣੀ ਹੈ।
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
# term: lavoro nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
keywords = ਕੰਟਰੈਕਟ; ਬੂਸਤਾ ਪਾਗਾ; ਤਨਖ਼ਾਹ; ਛੁੱਟੀਆਂ; ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ; ਨੇਰੋ; ਕੰਮ ਤੋਂ ਕੱਢਣਾ; ਯੂਨੀਅਨ; ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੰਦੇ; ਕੰਮ ਤੋਂ ਕੱਢ ਦਿੱਤਾ; ਮਾਲਕ ਪੈਸੇ ਨਹੀਂ ਦਿੰਦਾ; ਤਨਖਾਹ ਨਹੀਂ ਮਿਲੀ; ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੱਤੀ; ਮਾਲਕ ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੰਦਾ; ਪੈਸੇ ਬਕਾਇਆ; ਮੇਰੇ ਪੈਸੇ ਮਾਰ ਲਏ; ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ ਕਰਦਾ ਹਾਂ
# it: un controllo del contratto e della paga
f-rc34r = ਕੰਟਰੈਕਟ ਅਤੇ ਤਨਖ਼ਾਹ ਦੀ ਜਾਂਚ
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# term: patronati → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-hy8pg = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨਾਂ ਅਤੇ patronato ਕਾਮਿਆਂ ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ।
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = ਇਟਲੀ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ ਦੇ ਹੱਕ ਹੁੰਦੇ ਹਨ। ਇਹ ਵਿਦੇਸ਼ੀਆਂ ਲਈ ਵੀ ਹਨ।

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = ਉਹਨਾਂ ਲਈ ਜੋ ਕੰਮ ਸ਼ੁਰੂ ਕਰਦੇ ਹਨ ਜਾਂ ਪਹਿਲਾਂ ਹੀ ਕਰਦੇ ਹਨ।

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = ਲਿਖਤੀ [ਕੰਟਰੈਕਟ][1] ਮੰਗੋ। ਘਰ ਲੈ ਜਾ ਕੇ ਪੜ੍ਹੋ।
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = ਤਨਖ਼ਾਹ, ਘੰਟੇ, ਦਿਨ, ਮਿਆਦ ਅਤੇ ਕੌਮੀ ਕੰਟਰੈਕਟ (contratto nazionale) ਦੀ ਕਿਸਮ ਦੇਖੋ।
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-qj23j = ਜੇ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਜਾਂ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][2] ਕੋਲ ਜਾਓ।
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = ਜਿਸ ਕਾਗ਼ਜ਼ ’ਤੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ, ਜਾਂ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ, ਉਸ ’ਤੇ **ਕਦੇ** ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।
# it: **Ogni mese:**
p-6jnct = **ਹਰ ਮਹੀਨੇ:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
l-bbwgt = [ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ (busta paga)][1] ਦੇਖੋ। ਇਹ ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਤੁਹਾਡਾ ਹੱਕ ਹੈ।
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = ਤਨਖ਼ਾਹ ਬੈਂਕ ਵਿੱਚ ਜਾਂ ਕਿਸੇ ਹੋਰ ਅਜਿਹੇ ਤਰੀਕੇ ਨਾਲ ਆਉਣੀ ਚਾਹੀਦੀ ਹੈ ਜਿਸ ਦਾ ਤੁਹਾਡੇ ਕੋਲ ਸਬੂਤ ਹੋਵੇ।
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = ਜਿੰਨੇ ਘੰਟੇ ਸੱਚਮੁੱਚ ਕੰਮ ਕਰਦੇ ਹੋ, ਉਹ ਕਾਪੀ ਵਿੱਚ ਲਿਖਦੇ ਰਹੋ।

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = ਕਾਨੂੰਨੀ ਕੰਟਰੈਕਟ ਨਾਲ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = ਛੁੱਟੀਆਂ ਅਤੇ ਆਰਾਮ
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = ਬਿਮਾਰੀ ਅਤੇ ਜਣੇਪੇ ਦੇ ਪੈਸੇ
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
l-gh2mu = ਪੈਨਸ਼ਨ ਲਈ ਕਟੌਤੀ (contributi)
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = ਸੱਟ ਲੱਗਣ ’ਤੇ ਮਦਦ
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਮਿਲਣ ਵਾਲੀ ਰਕਮ
l-c9hpr = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਪੈਸੇ ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = ਅਸਤੀਫ਼ਾ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-n9vyt = **ਅਸਤੀਫ਼ਾ।** [ਅਸਤੀਫ਼ਾ (dimissioni)][1] ਆਮ ਤੌਰ ’ਤੇ ਆਨਲਾਈਨ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ। ਯੂਨੀਅਨ ਜਾਂ patronato ਤੋਂ ਪੁੱਛੋ।
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
l-s8rjz = **ਕੰਮ ਤੋਂ ਕੱਢਣਾ।** [ਕੰਮ ਤੋਂ ਕੱਢਣ (licenziamento)][1] ਦਾ ਫ਼ੈਸਲਾ ਲਿਖਤੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਇਤਰਾਜ਼ ਕਰਨ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **60 ਦਿਨ** ਹਨ।
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
# term: pec → { -pec } = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ
l-fau9r = **ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ।** ਉਹਨਾਂ 60 ਦਿਨਾਂ ਵਿੱਚ { -datore-di-lavoro(case: "obl") } ਨੂੰ [ਰਜਿਸਟਰੀ ਚਿੱਠੀ (raccomandata)][1] ਜਾਂ [PEC][2] ਨਾਲ ਲਿਖੋ। ਫਿਰ ਜੱਜ ਕੋਲ ਜਾਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **180 ਦਿਨ** ਹਨ।
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
l-29c55 = **ਝੂਠੀ ਤਨਖ਼ਾਹ ਪਰਚੀ।** ਜੇ ਲਿਖੇ ਨਾਲੋਂ ਘੱਟ ਪੈਸੇ ਮਿਲਦੇ ਹਨ, ਤਾਂ ਸਬੂਤ ਇਕੱਠੇ ਕਰੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-b8xar = ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੰਦੇ ਜਾਂ [ਬਿਨਾਂ ਕੰਟਰੈਕਟ (in nero)][1] ਕੰਮ ਕਰਦੇ ਹੋ? ਯੂਨੀਅਨ ਜਾਂ **ਕਿਰਤ ਨਿਰੀਖਣ ਦਫ਼ਤਰ (Ispettorato del lavoro)** ਜਾਓ। ਜੇ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਯੂਨੀਅਨ ਜਾਂ ਵਕੀਲ ਕੋਲ ਜਾਓ। [ਸ਼ੋਸ਼ਣ ਵਾਲਾ ਪੰਨਾ][2] ਵੀ ਪੜ੍ਹੋ।
