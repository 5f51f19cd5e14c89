### Rinnovo del permesso di soggiorno alla posta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
title = ਡਾਕਖਾਨੇ ਰਾਹੀਂ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਰਿਨਿਊ ਕਰਵਾਉਣਾ
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = ਡਾਕਖਾਨੇ ਦੇ ਲਿਫ਼ਾਫ਼ੇ ਨਾਲ ਪਰਮਿਟ ਰਿਨਿਊ ਕਰਨ ਦੀ ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ।
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = ਡਾਕਖਾਨੇ ਵਾਲੀ ਕਿੱਟ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
keywords = ਪਰਮਿਟ; ਸਜੋਰਨੋ ਰਿਨਿਊ; ਕਿੱਟ; ਪੀਲਾ ਲਿਫ਼ਾਫ਼ਾ; ਰਿਨਿਊ; ਰਸੀਦ; ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ; ਮਿਆਦ ਖ਼ਤਮ; ਪਰਮਿਟ ਕਿੰਨੇ ਸਮੇਂ ਵਿੱਚ; ਸਜੋਰਨੋ ਕਦੋਂ ਆਵੇਗੀ; ਪਰਮਿਟ ਦੀ ਉਡੀਕ; ਸਜੋਰਨੋ ਖ਼ਤਮ; ਪੇਪਰ ਰਿਨਿਊ
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = ਕੰਮ, ਪੜ੍ਹਾਈ ਜਾਂ ਪਰਿਵਾਰ ਦੇ ਕਾਗ਼ਜ਼
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-6r4sv = ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
f-8jprz = ਰਿਨਿਊ ਹੋਇਆ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨਿਆਂ ਵਿੱਚ।
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-g93k4 = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੈ। ਇਟਲੀ ਵਿੱਚ ਰਹਿਣ ਲਈ ਤੁਹਾਨੂੰ **ਰਿਨਿਊ (rinnovo)** ਦੀ ਅਰਜ਼ੀ ਦੇਣੀ ਪੈਂਦੀ ਹੈ।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-v53uw = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੇ { -permesso-di-soggiorno } ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਵਾਲੀ ਹੈ। ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕਾਂ ਨੂੰ ਪਰਮਿਟ ਦੀ ਲੋੜ ਨਹੀਂ।

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨੇ ਜਾਓ।
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = ਪਰਮਿਟ ਲਈ [ਫ਼ਾਰਮਾਂ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ (kit postale)][1] ਮੰਗੋ। ਲਿਫ਼ਾਫ਼ਾ ਮੁਫ਼ਤ ਹੈ।
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-rkb8s = ਫ਼ਾਰਮ ਭਰੋ। [Patronato][1] ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
l-vw9zs = ਤਮਾਕੂ ਦੀ ਦੁਕਾਨ (tabaccaio) ਤੋਂ [ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ (marca da bollo)][1] ਖ਼ਰੀਦੋ।
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
l-q3gqw = **ਖੁੱਲ੍ਹਾ** ਲਿਫ਼ਾਫ਼ਾ, ਕਾਪੀਆਂ ਸਮੇਤ, ਡਾਕਖਾਨੇ ਲੈ ਕੇ ਜਾਓ। ਪਾਸਪੋਰਟ ਵੀ ਲੈ ਕੇ ਜਾਓ।
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-emi4m = ਪੈਸੇ ਦਿਓ ਅਤੇ ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਮੁਲਾਕਾਤ ਵਾਲਾ ਕਾਗ਼ਜ਼ ਵੀ ਰੱਖੋ।
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
l-mv3rm = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ [Questura][1] ਜਾਓ। ਉੱਥੇ [ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ][2] ਦਿੰਦੇ ਹੋ।
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-747aa = ਪਰਮਿਟ ਤਿਆਰ ਹੋਣ ’ਤੇ Questura ਤੋਂ ਲੈ ਲਓ।
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-k8bb9 = ਡਾਕਖਾਨੇ ਦੀ [ਰਸੀਦ (ricevuta)][1] ਹਮੇਸ਼ਾ ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਰਸੀਦ ਨਾਲ ਤੁਸੀਂ ਉਡੀਕ ਦੌਰਾਨ ਇਟਲੀ ਵਿੱਚ ਰਹਿ ਸਕਦੇ ਹੋ ਅਤੇ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ।

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-v463f = ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਘੱਟੋ-ਘੱਟ ਸੱਠ ਦਿਨ ਪਹਿਲਾਂ ਰਿਨਿਊ ਦੀ ਅਰਜ਼ੀ ਦਿਓ। ਜਵਾਬ ਲਈ ਕਾਨੂੰਨ ਵਿੱਚ ਸਮਾਂ ਤੈਅ ਹੈ: Questura ਵਿੱਚ ਪੁੱਛੋ। ਅਕਸਰ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-9rsp8 = ਮਿਆਦ ਪਹਿਲਾਂ ਹੀ ਖ਼ਤਮ ਹੋ ਗਈ? ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ **60 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ ਤੁਸੀਂ ਅਜੇ ਵੀ ਰਿਨਿਊ ਦੀ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ। ਉਸ ਤੋਂ ਬਾਅਦ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][1] ਦਾ ਖ਼ਤਰਾ ਹੈ।

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
# term: bollettino → { -bollettino } = ਡਾਕਖਾਨੇ ਵਿੱਚ ਭਰਨ ਵਾਲੀ ਪਰਚੀ
p-hrvf7 = Marca da bollo, [ਡਾਕਖਾਨੇ ਦੀ ਪਰਚੀ (bollettino)][1] ਅਤੇ ਡਾਕ ਦੀ ਸੇਵਾ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। Bollettino ਦੀ ਰਕਮ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਮੁਤਾਬਕ ਬਦਲਦੀ ਹੈ। ਕੀਮਤਾਂ ਡਾਕਖਾਨੇ ਤੋਂ ਪੁੱਛੋ।

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-f38uy = ਕੁਝ ਪਰਮਿਟ ਡਾਕਖਾਨੇ ਰਾਹੀਂ ਨਹੀਂ ਹੁੰਦੇ। ਉਹਨਾਂ ਲਈ Questura ਜਾਓ। ਜੇ ਪੱਕਾ ਪਤਾ ਨਹੀਂ, ਤਾਂ patronato ਤੋਂ ਪੁੱਛੋ।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-w23nf = **ਰਸੀਦ ਨਾਲ ਸਫ਼ਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?** ਪਾਬੰਦੀਆਂ ਹਨ, ਖ਼ਾਸ ਕਰਕੇ ਹੋਰ ਯੂਰਪੀ ਦੇਸ਼ਾਂ ਵਿੱਚ। ਪਹਿਲਾਂ Questura ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-2yqjh = **ਮਿਆਦ ਪਹਿਲਾਂ ਹੀ ਖ਼ਤਮ ਹੋ ਗਈ?** ਤੁਰੰਤ patronato ਜਾਓ। ਜਿੰਨੀ ਦੇਰ ਕਰੋਗੇ, ਓਨਾ ਔਖਾ ਹੋਵੇਗਾ।
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਲਈ ਪਰਮਿਟ
l-dtihf = **ਕੰਮ ਛੁੱਟ ਗਿਆ?** [ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਲਈ ਪਰਮਿਟ (attesa occupazione)][1] ਹੈ।
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: preavviso di rigetto → { -preavviso-di-rigetto } = ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
l-3xzb5 = **ਚਿੱਠੀ ਆਈ ਹੈ?** Questura ਹੋਰ ਕਾਗ਼ਜ਼ ਮੰਗ ਸਕਦੀ ਹੈ ਜਾਂ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਉਹ ਨਾਂਹ ਕਰਨ ਬਾਰੇ ਸੋਚ ਰਹੀ ਹੈ ([ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ, preavviso di rigetto][1])। ਜਵਾਬ ਦੇਣ ਲਈ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ।
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **ਪਤਾ ਨਹੀਂ ਕਿ ਚਿੱਠੀ ਦਾ ਕੀ ਕਰਨਾ ਹੈ?** [ਚਿੱਠੀਆਂ ਵਾਲਾ ਪੰਨਾ][1] ਪੜ੍ਹੋ।
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **ਨਾਂਹ ਆ ਗਈ?** ਕਾਗ਼ਜ਼ ਉਸੇ ਦਿਨ [ਵਕੀਲ][1] ਕੋਲ ਲੈ ਕੇ ਜਾਓ।

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = ਕਿਹੜਾ ਕੰਮ ਕਿੱਥੇ ਹੁੰਦਾ ਹੈ
# it: Dove
c-git2k = ਕਿੱਥੇ
# it: Che cosa fai
c-vhx55 = ਤੁਸੀਂ ਕੀ ਕਰਦੇ ਹੋ
# it: Patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
c-nnzm9 = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = ਫ਼ਾਰਮਾਂ ਲਈ ਮਦਦ ਮੰਗਦੇ ਹੋ।
# it: Ufficio postale
c-tsmvk = ਡਾਕਖਾਨਾ
# it: Consegni la domanda e paghi.
c-crjui = ਅਰਜ਼ੀ ਜਮ੍ਹਾਂ ਕਰਵਾਉਂਦੇ ਹੋ ਅਤੇ ਪੈਸੇ ਦਿੰਦੇ ਹੋ।
# it: Questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
c-zm53w = Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
c-scskx = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਦਿੰਦੇ ਹੋ ਅਤੇ ਪਰਮਿਟ ਲੈਂਦੇ ਹੋ।
