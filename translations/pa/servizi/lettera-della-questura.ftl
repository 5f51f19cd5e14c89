### Ho ricevuto una lettera dalla Questura — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
title = ਮੈਨੂੰ Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ) ਤੋਂ ਚਿੱਠੀ ਆਈ ਹੈ
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
summary = ਜੇ Questura ਤੁਹਾਨੂੰ ਬੁਲਾਵੇ, ਕਾਗ਼ਜ਼ ਮੰਗੇ ਜਾਂ ਨਾਂਹ ਕਰੇ ਤਾਂ ਕੀ ਕਰਨਾ ਹੈ।
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: preavviso di rigetto → { -preavviso-di-rigetto } = ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
keywords = ਚਿੱਠੀ; ਕੁਐਸਤੂਰਾ; ਕੁਸਤੂਰਾ; ਬੁਲਾਵਾ; ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ; ਨਾਂਹ; ਪਰਮਿਟ ਰੱਦ; ਕਾਗ਼ਜ਼ ਘੱਟ ਹਨ; ਦੇਸ਼ ਨਿਕਾਲਾ
# it: la lettera e la busta
f-u4hf3 = ਚਿੱਠੀ ਅਤੇ ਲਿਫ਼ਾਫ਼ਾ
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-jqzbm = ਪਰਮਿਟ ਜਾਂ ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ
# it: una risposta mandata in tempo
f-me52b = ਸਮੇਂ ਸਿਰ ਭੇਜਿਆ ਜਵਾਬ
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-8fdpx = Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਜਾਂ ਵਕੀਲ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਜਵਾਬ ਦੇ ਸਕਦਾ ਹੈ।
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-4gfcm = [Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਦੀ ਹਰ ਚਿੱਠੀ ਤੁਰੰਤ ਖੋਲ੍ਹੋ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਜਵਾਬ ਦੇਣ ਦੀ ਕੋਈ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਹੋਵੇ।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-ce4ur = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਹੈ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨੇ ਇਸ ਦੀ ਅਰਜ਼ੀ ਦਿੱਤੀ ਹੈ।

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = ਲਿਫ਼ਾਫ਼ੇ ’ਤੇ ਉਹ ਦਿਨ ਲਿਖੋ ਜਦੋਂ ਚਿੱਠੀ ਤੁਹਾਨੂੰ ਮਿਲੀ। ਦਿਨ ਉਦੋਂ ਤੋਂ ਗਿਣੋ।
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-9y3cz = ਚਿੱਠੀ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ? ਉਸੇ ਦਿਨ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਲੈ ਕੇ ਜਾਓ।
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = ਦੇਖੋ ਕਿ ਇਹਨਾਂ ਤਿੰਨਾਂ ਵਿੱਚੋਂ ਤੁਹਾਡਾ ਮਾਮਲਾ ਕਿਹੜਾ ਹੈ।

## È un appuntamento

# it: È un appuntamento
t-giwbm = ਇਹ ਮੁਲਾਕਾਤ ਲਈ ਹੈ
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-fg6rm = ਉਸ ਦਿਨ Questura ਜਾਓ। ਚਿੱਠੀ ਅਤੇ ਮੰਗੇ ਗਏ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ। ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਜਾ ਸਕਦੇ, ਤਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਹੋਰ ਦਿਨ ਮੰਗੋ।

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = ਕਾਗ਼ਜ਼ ਘੱਟ ਹਨ ਜਾਂ ਉਹ ਨਾਂਹ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਨ
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
p-9xecq = ਜਿਸ ਚਿੱਠੀ ਵਿੱਚ ਲਿਖਿਆ ਹੋਵੇ “ਅਸੀਂ ਨਾਂਹ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ”, ਉਸ ਨੂੰ [ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ (preavviso di rigetto)][1] ਕਹਿੰਦੇ ਹਨ। ਇਹ ਅਜੇ ਨਾਂਹ ਨਹੀਂ ਹੈ।
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = ਆਮ ਤੌਰ ’ਤੇ ਜਵਾਬ ਦੇਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **10 ਦਿਨ** ਹੁੰਦੇ ਹਨ। ਚਿੱਠੀ ’ਤੇ ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਕਿੰਨੇ ਦਿਨ ਹਨ।
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-p5aqu = ਤੁਰੰਤ patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ) ਜਾਂ ਵਕੀਲ ਕੋਲ ਜਾਓ।
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = ਜੋ ਕਾਗ਼ਜ਼ ਘੱਟ ਹਨ, ਉਹ ਭੇਜੋ ਅਤੇ ਆਪਣੇ ਕਾਰਨ ਸਮਝਾਓ।
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
# term: pec → { -pec } = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-m3q5a = [ਰਜਿਸਟਰੀ ਚਿੱਠੀ (raccomandata)][1] ਜਾਂ [PEC][2] ਨਾਲ ਭੇਜੋ, ਜਾਂ ਸਭ ਕੁਝ ਆਪ ਜਾ ਕੇ ਦਿਓ। ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
t-gj89m = ਚਿੱਠੀ ਵਿੱਚ ਨਾਂਹ ਹੈ, ਜਾਂ ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-zdpef = **ਉਸੇ ਦਿਨ** ਵਕੀਲ ਕੋਲ ਜਾਓ। [ਅਪੀਲ (ricorso)][1] ਲਈ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ।
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-cfy5h = ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1], [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][2] ਵਿਰੁੱਧ ਵੀ।

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = ਡਾਕਖਾਨੇ ਦਾ ਨੋਟਿਸ ਮਿਲਿਆ ਹੈ? ਤੁਰੰਤ ਜਾ ਕੇ ਚਿੱਠੀ ਲਓ। ਦਿਨ ਲੰਘਦੇ ਰਹਿੰਦੇ ਹਨ, ਭਾਵੇਂ ਤੁਸੀਂ ਚਿੱਠੀ ਨਾ ਲਓ।

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-sjgag = ਸਮਾਂ ਪਹਿਲਾਂ ਹੀ ਖ਼ਤਮ ਹੋ ਗਿਆ? ਫਿਰ ਵੀ ਵਕੀਲ ਕੋਲ ਜਾਓ। ਚਿੱਠੀ, ਲਿਫ਼ਾਫ਼ਾ ਅਤੇ ਤੁਹਾਡੇ ਕੋਲ ਜਿੰਨੀਆਂ ਵੀ ਰਸੀਦਾਂ ਹਨ, ਸਭ ਲੈ ਕੇ ਜਾਓ।
