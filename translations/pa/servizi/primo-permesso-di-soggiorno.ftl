### Primo permesso di soggiorno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
title = ਪਹਿਲਾ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = ਪਰਮਿਟ ਲੈਣ ਲਈ ਇਟਲੀ ਵਿੱਚ ਪਹਿਲੇ ਦਿਨਾਂ ਵਿੱਚ ਕੀ ਕਰਨਾ ਹੈ।
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: kit postale → { -kit-postale } = ਡਾਕਖਾਨੇ ਵਾਲੀ ਕਿੱਟ
# term: sportello unico → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
keywords = ਪਹਿਲਾ ਪਰਮਿਟ; ਪਹਿਲੀ ਸਜੋਰਨੋ; ਹੁਣੇ ਆਇਆ; ਵੀਜ਼ਾ; ਕਿੱਟ; ਅੱਠ ਦਿਨ; ਸਪੋਰਤੈਲੋ ਊਨੀਕੋ
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = ਆਉਣ ਦੇ ਕਾਰਨ ਦੇ ਕਾਗ਼ਜ਼: ਕੰਮ, ਪਰਿਵਾਰ ਜਾਂ ਪੜ੍ਹਾਈ
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-48t9t = ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
f-bitw4 = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨਿਆਂ ਵਿੱਚ।
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-cjhk6 = ਜੇ ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਤਿੰਨ ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ ਰਹਿਣਾ ਹੈ, ਤਾਂ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno)][1] ਚਾਹੀਦਾ ਹੈ। ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ ਤੁਰੰਤ ਅਰਜ਼ੀ ਦਿਓ।

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-edaqn = ਉਹਨਾਂ ਲਈ ਜੋ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹਨ ਅਤੇ [ਵੀਜ਼ੇ][1] ਨਾਲ ਆਏ ਹਨ। ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਹੋ, ਤਾਂ [ਆਪਣੇ ਵਾਲਾ ਪੰਨਾ][2] ਪੜ੍ਹੋ।

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = ਆਮ ਨਿਯਮ ਮੁਤਾਬਕ ਇਟਲੀ ਵਿੱਚ ਦਾਖ਼ਲ ਹੋਣ ਤੋਂ **ਕੰਮ ਵਾਲੇ 8 ਦਿਨ** ਹੁੰਦੇ ਹਨ। ਆਖ਼ਰੀ ਦਿਨ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = ਵੀਜ਼ਾ
l-2rssb = ਦੇਖੋ ਕਿ ਵੀਜ਼ੇ ’ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ।
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-xcuif = ਜੇ ਕੰਮ (lavoro) ਜਾਂ ਪਰਿਵਾਰ (famiglia) ਲਿਖਿਆ ਹੈ, ਤਾਂ ਤੁਰੰਤ [ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਸਾਂਝੇ ਦਫ਼ਤਰ (Sportello unico per l’immigrazione)][1] ਨਾਲ ਸੰਪਰਕ ਕਰੋ। ਉਹ ਫ਼ਾਰਮ ਦਿੰਦਾ ਹੈ। ਕੰਮ ਲਈ ਮਾਲਕ ਵੀ ਇਹ ਕੰਮ ਕਰਦਾ ਹੈ।
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = ਹੋਰ ਮਾਮਲਿਆਂ ਵਿੱਚ ਡਾਕਖਾਨੇ ਤੋਂ [ਫ਼ਾਰਮਾਂ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ (kit postale)][1] ਮੰਗੋ।
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-ddfyk = ਫ਼ਾਰਮ ਭਰੋ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਮਦਦ ਕਰਦਾ ਹੈ।
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
l-93cfq = ਖੁੱਲ੍ਹਾ ਲਿਫ਼ਾਫ਼ਾ Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨੇ ਵਿੱਚ ਜਮ੍ਹਾਂ ਕਰਵਾਓ। ਪਾਸਪੋਰਟ ਨਾਲ ਲੈ ਕੇ ਜਾਓ।
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-yewfa = ਪੈਸੇ ਦਿਓ ਅਤੇ ਰਸੀਦ ਤੇ ਮੁਲਾਕਾਤ ਵਾਲਾ ਕਾਗ਼ਜ਼ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: impronte digitali → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
l-skiup = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਜਾਓ। ਉੱਥੇ [ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ][2] ਦਿੰਦੇ ਹੋ।
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-gapwn = ਪਰਮਿਟ ਤਿਆਰ ਹੋਣ ’ਤੇ ਲੈਣ ਲਈ Questura ਵਾਪਸ ਜਾਓ।
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-dvnca = [ਰਸੀਦ (ricevuta)][1] ਅਤੇ ਪਾਸਪੋਰਟ ਹਮੇਸ਼ਾ ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਰਸੀਦ ਸਬੂਤ ਹੈ ਕਿ ਤੁਸੀਂ ਪਰਮਿਟ ਮੰਗਿਆ ਹੈ।

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-86t2e = ਜਵਾਬ ਲਈ ਕਾਨੂੰਨ ਵਿੱਚ ਸਮਾਂ ਤੈਅ ਹੈ: Questura ਵਿੱਚ ਪੁੱਛੋ। ਅਕਸਰ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
# term: bollettino → { -bollettino } = ਡਾਕਖਾਨੇ ਵਿੱਚ ਭਰਨ ਵਾਲੀ ਪਰਚੀ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-as276 = [ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ (marca da bollo)][1], [ਡਾਕਖਾਨੇ ਦੀ ਪਰਚੀ (bollettino)][2] ਅਤੇ ਡਾਕ ਦੀ ਸੇਵਾ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। Bollettino ਦੀ ਰਕਮ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਮੁਤਾਬਕ ਬਦਲਦੀ ਹੈ। ਕੀਮਤਾਂ ਡਾਕਖਾਨੇ ਜਾਂ patronato ਤੋਂ ਪੁੱਛੋ।

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
l-pr4vv = ਸੁਰੱਖਿਆ ਮੰਗਣ ਵਾਲੇ ਦਾ ਰਸਤਾ ਵੱਖਰਾ ਹੈ: [ਪਨਾਹ ਵਾਲਾ ਪੰਨਾ][1] ਪੜ੍ਹੋ।
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = ਨਾਬਾਲਗ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-8ybvk = ਨਾਬਾਲਗ ਬੱਚੇ ਮਾਪਿਆਂ ਦੀ ਅਰਜ਼ੀ ਨਾਲ ਹੁੰਦੇ ਹਨ। patronato ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਫ਼ਾਰਮ ਚਾਹੀਦੇ ਹਨ।
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = ਇਟਲੀ ਵਿੱਚ ਰਚਣ-ਮਿਚਣ ਦਾ ਸਮਝੌਤਾ
l-z7ivm = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 16 ਸਾਲ ਤੋਂ ਵੱਧ ਹੈ, ਤਾਂ ਆਮ ਤੌਰ ’ਤੇ [accordo di integrazione (ਰਚਣ-ਮਿਚਣ ਦਾ ਸਮਝੌਤਾ)][1] ’ਤੇ ਵੀ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-gkxva = **ਰਸੀਦ ਨਾਲ ਸਫ਼ਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?** ਪਾਬੰਦੀਆਂ ਹਨ, ਖ਼ਾਸ ਕਰਕੇ ਹੋਰ ਯੂਰਪੀ ਦੇਸ਼ਾਂ ਵਿੱਚ। ਪਹਿਲਾਂ Questura ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-28ztm = ਮਿੱਥੇ ਦਿਨ ਲੰਘ ਗਏ? ਫਿਰ ਵੀ ਅਰਜ਼ੀ ਦਿਓ, ਅਤੇ ਪਹਿਲਾਂ patronato ਤੋਂ ਸਲਾਹ ਲਓ। ਜੇ ਲਿਖਤੀ ਨਾਂਹ ਆ ਜਾਵੇ, ਤਾਂ ਅਪੀਲ ਲਈ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ। ਕਾਗ਼ਜ਼ ਤੁਰੰਤ ਵਕੀਲ ਕੋਲ ਲੈ ਕੇ ਜਾਓ: ਉਸ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
