### Iscrivere i figli a scuola — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = ਬੱਚਿਆਂ ਨੂੰ ਸਕੂਲ ਦਾਖ਼ਲ ਕਰਵਾਉਣਾ
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = ਸਕੂਲ ਸਾਰਿਆਂ ਦਾ ਹੱਕ ਅਤੇ ਫ਼ਰਜ਼ ਹੈ, ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ।
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = ਸਕੂਲ ਦਾਖ਼ਲਾ; ਪ੍ਰਾਇਮਰੀ; ਐਲੇਮੈਂਤਾਰੀ; ਮੇਦੀਆ; ਸੁਪੇਰੀਓਰੀ; Unica; ਲਾਜ਼ਮੀ ਸਕੂਲ
# it: un documento del bambino e dei genitori, se c'è
f-fchak = ਬੱਚੇ ਅਤੇ ਮਾਪਿਆਂ ਦਾ ਦਸਤਾਵੇਜ਼, ਜੇ ਹੈ
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-f5y4k = ਬੱਚੇ ਦਾ ਟੈਕਸ ਕੋਡ, ਜੇ ਹੈ
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = ਟੀਕਾ
f-av8ya = ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = ਸਕੂਲ ਦਾ ਨਤੀਜਾ ਕਾਰਡ
f-c2mjn = ਪਹਿਲੇ ਦੇਸ਼ ਦੇ ਸਕੂਲ ਦੇ ਨਤੀਜਾ ਕਾਰਡ
# it: l'iscrizione a scuola
f-9q69p = ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲਾ
# it: l'iscrizione fino a 16 anni
f-fwxdm = 16 ਸਾਲ ਤੱਕ ਦਾਖ਼ਲਾ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-qwnhs = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = ਇਟਲੀ ਵਿੱਚ 6 ਤੋਂ 16 ਸਾਲ ਤੱਕ ਸਕੂਲ **ਲਾਜ਼ਮੀ** ਹੈ। ਇਹ ਸਾਰੇ ਬੱਚਿਆਂ ਦਾ ਹੱਕ ਹੈ।
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-wk6ff = ਬੱਚੇ ਨੂੰ ਦਾਖ਼ਲ ਕਰਨ ਲਈ ਸਕੂਲ { -permesso-di-soggiorno } **ਨਹੀਂ** ਮੰਗਦਾ।

## A chi è rivolto

# it: Età
c-ijcms = ਉਮਰ
# it: Scuola
c-d7j8r = ਸਕੂਲ
# it: da 3 a 5 anni
c-snh3b = 3 ਤੋਂ 5 ਸਾਲ
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [ਪ੍ਰੀ-ਸਕੂਲ (scuola dell’infanzia)][1] (ਲਾਜ਼ਮੀ ਨਹੀਂ)
# it: da 6 a 10 anni
c-snk6x = 6 ਤੋਂ 10 ਸਾਲ
# it: scuola primaria
c-mp4k3 = ਪ੍ਰਾਇਮਰੀ ਸਕੂਲ (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = 11 ਤੋਂ 13 ਸਾਲ
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = ਮਿਡਲ ਸਕੂਲ (scuola secondaria di primo grado, le medie)
# it: da 14 anni
c-rkdiu = 14 ਸਾਲ ਤੋਂ
# it: scuola superiore o formazione professionale
c-zsr95 = ਹਾਈ ਸਕੂਲ (scuola superiore) ਜਾਂ ਕਿੱਤਾ ਸਿਖਲਾਈ

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **ਨਵਾਂ ਸਕੂਲ ਸ਼ੁਰੂ ਕਰਨ ਵੇਲੇ:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = ਅਰਜ਼ੀ ਆਮ ਤੌਰ ’ਤੇ ਸਰਦੀਆਂ ਵਿੱਚ, ਅਗਲੇ ਸਾਲ ਲਈ ਦਿਓ।
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-mjcag = [SPID ਜਾਂ CIE][1] ਨਾਲ ਵੈੱਬਸਾਈਟ { $web } ਵਿੱਚ ਜਾਓ।
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = ਸਕੂਲ ਚੁਣੋ ਅਤੇ ਅਰਜ਼ੀ ਭੇਜੋ।
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = ਜੇ ਨਾ ਹੋ ਸਕੇ, ਤਾਂ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਜਾਓ। ਉਹ ਮਦਦ ਕਰਦੇ ਹਨ।
# it: **Se arrivi durante l'anno:**
p-5vu56 = **ਜੇ ਤੁਸੀਂ ਸਾਲ ਦੇ ਵਿਚਕਾਰ ਆਏ ਹੋ:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = ਸਭ ਤੋਂ ਨੇੜੇ ਦੇ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਜਾਓ।
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = ਦਾਖ਼ਲਾ ਮੰਗੋ। ਇਹ ਸਾਲ ਦੇ **ਕਿਸੇ ਵੀ ਵੇਲੇ** ਹੋ ਸਕਦਾ ਹੈ।
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = ਜਮਾਤ ਸਕੂਲ ਤੈਅ ਕਰਦਾ ਹੈ: ਆਮ ਤੌਰ ’ਤੇ ਉਮਰ ਵਾਲੀ ਜਮਾਤ।
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = ਇਤਾਲਵੀ ਸਿੱਖਣ ਲਈ ਮਦਦ ਅਤੇ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮੰਗੋ।

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
p-a4siv = 16 ਸਾਲ ਤੱਕ ਦਾਖ਼ਲਾ ਮੁਫ਼ਤ ਹੈ। ਖਾਣੇ, ਬੱਸ ਅਤੇ ਕਿਤਾਬਾਂ ਦੇ ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ। [ISEE][1] ਘੱਟ ਹੋਵੇ ਤਾਂ ਘੱਟ ਲੱਗਦੇ ਹਨ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **ਕਾਗ਼ਜ਼ ਪੂਰੇ ਨਹੀਂ ਹਨ?** ਬੱਚਾ ਫਿਰ ਵੀ ਸਕੂਲ ਜਾਂਦਾ ਹੈ। ਕਾਗ਼ਜ਼ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਦਿੰਦੇ ਹੋ।
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
l-dgucj = **ਤੁਹਾਡੀ ਉਮਰ 16 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ ਅਤੇ ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ (licenza media) ਨਹੀਂ ਹੈ?** [CPIA][1] ਬਾਰੇ ਪੜ੍ਹੋ।
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਅਪੰਗਤਾ ਹੈ?** ਦਾਖ਼ਲੇ ਵੇਲੇ ਦੱਸੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = ਜੇ ਸਕੂਲ ਭਰਿਆ ਹੋਇਆ ਹੈ, ਤਾਂ ਉਸ ਨੂੰ ਹੋਰ ਰਸਤਾ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ। ਜੇ ਸਾਰੇ ਨਾਂਹ ਕਰਨ, ਤਾਂ ਨਗਰਪਾਲਿਕਾ ਅਤੇ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਤੋਂ ਪੁੱਛੋ।
