### Chiedere una casa popolare — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
title = ਸਰਕਾਰੀ ਘਰ ਲਈ ਅਰਜ਼ੀ
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = ਘੱਟ ਕਿਰਾਏ ਵਾਲੇ ਸਰਕਾਰੀ ਘਰ: ਨੋਟਿਸ ਨਿਕਲਣ ’ਤੇ ਅਰਜ਼ੀ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
# term: graduatoria → { -graduatoria } = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ
# term: bando → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
keywords = ਸਰਕਾਰੀ ਘਰ; ਕਾਜ਼ਾ ਪੋਪੋਲਾਰੇ; SAP; ALER; ਸਸਤਾ ਘਰ; ਸੂਚੀ; ਨੋਟਿਸ; ਬਾਂਦੋ
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ
f-mp3p3 = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਥਾਂ
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-yq83f = ਖੇਤਰ (Regione) ਦੇ ਪੋਰਟਲ ’ਤੇ, SPID ਜਾਂ CIE ਨਾਲ।
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
p-kbvvc = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਰਕਾਰੀ ਘਰਾਂ ਨੂੰ [servizi abitativi pubblici][1] (SAP) ਕਹਿੰਦੇ ਹਨ। ਕਿਰਾਇਆ ਤੁਹਾਡੀ ਕਮਾਈ ਮੁਤਾਬਕ ਹੁੰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ ਅਤੇ ਢੁਕਵਾਂ ਘਰ ਨਹੀਂ ਹੈ। ਸਹੀ ਨਿਯਮ [ਸਰਕਾਰੀ ਨੋਟਿਸ (avviso)][1] ਵਿੱਚ ਹਨ।
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
p-pazb4 = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ [ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ][1] ਚਾਹੀਦਾ ਹੈ, ਜਾਂ ਘੱਟੋ-ਘੱਟ 2 ਸਾਲ ਦਾ ਪਰਮਿਟ ਅਤੇ ਕਾਨੂੰਨੀ ਕੰਮ। ਤੁਹਾਡੇ ਕੋਲ [ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (protezione internazionale)][2] ਹੈ? ਤੁਸੀਂ ਇਤਾਲਵੀ ਨਾਗਰਿਕਾਂ ਵਾਂਗ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ।

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਪੁੱਛੋ ਕਿ ਨੋਟਿਸ ਕਦੋਂ ਨਿਕਲੇਗਾ। ਇਹ ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੁੰਦਾ।
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-pcx6s = [ISEE][1] ਤਿਆਰ ਕਰਵਾਓ।
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = ਨੋਟਿਸ ਪੜ੍ਹੋ, ਜਾਂ ਨਗਰਪਾਲਿਕਾ ਵਾਲਿਆਂ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਨੂੰ ਸਮਝਾ ਦੇਣ।
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-eih6s = ਖੇਤਰ (Regione) ਦੇ ਪੋਰਟਲ ’ਤੇ ਅਰਜ਼ੀ ਦਿਓ। [SPID ਜਾਂ CIE][1] ਚਾਹੀਦਾ ਹੈ। ਨਗਰਪਾਲਿਕਾ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = ਸੂਚੀ ਵਿੱਚੋਂ ਉਹ ਘਰ ਚੁਣੋ ਜੋ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਲਈ ਢੁਕਵੇਂ ਹਨ।
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ
l-57wnq = ਜਦੋਂ [ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ (graduatoria)][1] ਨਿਕਲੇ, ਦੇਖੋ।

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = ਅਰਜ਼ੀ ਸਿਰਫ਼ ਨੋਟਿਸ ਵਿੱਚ ਲਿਖੇ ਦਿਨਾਂ ਵਿੱਚ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਉਡੀਕ ਕਈ ਸਾਲ ਹੋ ਸਕਦੀ ਹੈ।

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = ਜੋ ਬਹੁਤ ਗ਼ਰੀਬ ਹੈ, ਉਸ ਦੀ ਵਾਰੀ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ। ਇਸ ਲਈ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਦਾ ਕਾਗ਼ਜ਼ ਚਾਹੀਦਾ ਹੈ। ਨੋਟਿਸ ਤੋਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਕੋਲ ਜਾਓ।
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = ਜਿਨ੍ਹਾਂ ਦਾ ਘਰ ਅਚਾਨਕ ਛੁੱਟ ਜਾਵੇ, ਉਹਨਾਂ ਲਈ **ਆਰਜ਼ੀ ਘਰ** ਹਨ। ਇਹ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਮੰਗੇ ਜਾਂਦੇ ਹਨ।

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-d6ry3 = ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਗਈ? ਇਤਰਾਜ਼ ਕਰਨ ਲਈ ਥੋੜ੍ਹੇ ਦਿਨ ਹੁੰਦੇ ਹਨ। ਤੁਰੰਤ ਨਗਰਪਾਲਿਕਾ ਜਾਂ ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਯੂਨੀਅਨ ਤੋਂ ਪੁੱਛੋ।
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = ਸੂਚੀ ਵਿੱਚ ਥਾਂ ਕੋਈ ਨਹੀਂ ਵੇਚ ਸਕਦਾ। ਅਲਾਟ ਹੋਏ ਬਿਨਾਂ ਖ਼ਾਲੀ ਘਰ ਵਿੱਚ ਨਾ ਵੜੋ: ਇਹ ਜੁਰਮ ਹੈ।
