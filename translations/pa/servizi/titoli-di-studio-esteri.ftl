### Usare un titolo di studio di un altro Paese — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = ਹੋਰ ਦੇਸ਼ ਦਾ ਪੜ੍ਹਾਈ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਵਰਤਣਾ
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = ਆਪਣੇ ਦੇਸ਼ ਦਾ ਡਿਪਲੋਮਾ ਜਾਂ ਡਿਗਰੀ ਇਟਲੀ ਵਿੱਚ ਕਿਵੇਂ ਮੰਨੀ ਜਾਵੇ।
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = ਵਿਦੇਸ਼ੀ ਡਿਪਲੋਮਾ; ਡਿਗਰੀ; ਬਾਰ੍ਹਵੀਂ; ਬੀਏ; ਮਾਨਤਾ; ਨਰਸ; CIMEA; ਦਿਕਿਆਰਾਸਿਓਨੇ ਦੀ ਵਾਲੋਰੇ
# it: il titolo di studio originale
f-vvtdy = ਪੜ੍ਹਾਈ ਦਾ ਅਸਲੀ ਸਰਟੀਫ਼ਿਕੇਟ
# it: la traduzione ufficiale del titolo
f-engfv = ਸਰਟੀਫ਼ਿਕੇਟ ਦਾ ਸਰਕਾਰੀ ਅਨੁਵਾਦ
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = ਪੜ੍ਹਾਈ ਦੇ ਪੱਧਰ ਦਾ ਪ੍ਰਮਾਣ (dichiarazione di valore) ਜਾਂ ਉਸ ਦੀ ਥਾਂ ਲੈਣ ਵਾਲਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: il riconoscimento del titolo
f-6pbsu = ਪੜ੍ਹਾਈ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ ਦੀ ਮਾਨਤਾ
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = ਤੁਹਾਡਾ ਪੜ੍ਹਾਈ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਇਟਲੀ ਵਿੱਚ ਹਮੇਸ਼ਾ ਆਪਣੇ ਆਪ ਨਹੀਂ ਮੰਨਿਆ ਜਾਂਦਾ। ਪਹਿਲਾਂ ਸੋਚੋ: **ਇਹ ਕਿਸ ਕੰਮ ਲਈ ਚਾਹੀਦਾ ਹੈ?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = ਉਹਨਾਂ ਲਈ ਜੋ ਹੋਰ ਦੇਸ਼ ਵਿੱਚ ਪੜ੍ਹੇ ਹਨ।

## Come fare

# it: A che cosa ti serve
c-3yb5g = ਕਿਸ ਕੰਮ ਲਈ ਚਾਹੀਦਾ ਹੈ
# it: A chi chiedi
c-7fv7w = ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ
# it: Continuare la scuola
c-9smmd = ਸਕੂਲ ਦੀ ਪੜ੍ਹਾਈ ਜਾਰੀ ਰੱਖਣੀ
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
c-kn8du = ਸਕੂਲ ਜਾਂ [CPIA][1] ਤੋਂ
# it: Andare all'università
c-xc945 = ਯੂਨੀਵਰਸਿਟੀ ਜਾਣਾ
# it: All'università
c-htndd = ਯੂਨੀਵਰਸਿਟੀ ਤੋਂ
# it: Un lavoro regolato, come infermiere
c-ajn8c = ਕਾਨੂੰਨੀ ਨਿਯਮਾਂ ਵਾਲਾ ਕਿੱਤਾ, ਜਿਵੇਂ ਨਰਸ
# it: Al ministero di quella professione
c-uwnqa = ਉਸ ਕਿੱਤੇ ਦੇ ਮੰਤਰਾਲੇ ਤੋਂ
# it: Un concorso pubblico
c-hb38m = ਸਰਕਾਰੀ ਭਰਤੀ (concorso)
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
c-gmxv4 = ਨੋਟਿਸ (bando) ਵਿੱਚ ਲਿਖੇ ਦਫ਼ਤਰ ਤੋਂ
# it: Un lavoro qualsiasi
c-dpuap = ਕੋਈ ਵੀ ਆਮ ਕੰਮ
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
c-pjctb = ਅਕਸਰ ਬਾਇਓਡਾਟਾ (curriculum) ਕਾਫ਼ੀ ਹੁੰਦਾ ਹੈ: { -centro-per-l-impiego } ਤੋਂ ਪੁੱਛੋ
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = ਸਹੀ ਦਫ਼ਤਰ ਤੋਂ ਕਾਗ਼ਜ਼ਾਂ ਦੀ ਸੂਚੀ ਮੰਗੋ।
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = ਸਰਟੀਫ਼ਿਕੇਟ ਦਾ ਅਨੁਵਾਦ ਸਰਕਾਰੀ ਅਨੁਵਾਦਕ ਤੋਂ ਕਰਵਾਓ।
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = ਦਸਤਾਵੇਜ਼ ਦੀ ਤਸਦੀਕ
l-taixh = ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ [ਤਸਦੀਕ (legalizzazione)][1] ਕਰਵਾਓ।
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-26hcr = ਜੇ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਇਤਾਲਵੀ ਕੌਂਸਲਖਾਨੇ ਤੋਂ **ਪੜ੍ਹਾਈ ਦੇ ਪੱਧਰ ਦਾ ਪ੍ਰਮਾਣ (dichiarazione di valore)** ਮੰਗੋ।
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-47qdk = ਅਰਜ਼ੀ ਜਮ੍ਹਾਂ ਕਰਵਾਓ ਅਤੇ ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = ਅਨੁਵਾਦਾਂ ਅਤੇ ਸਰਕਾਰੀ ਟਿਕਟਾਂ (bolli) ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਪਹਿਲਾਂ ਕੀਮਤਾਂ ਪੁੱਛੋ, ਕਿਉਂਕਿ ਖ਼ਰਚਾ ਵੱਡਾ ਹੋ ਸਕਦਾ ਹੈ।

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
p-hc22g = ਤੁਸੀਂ ਸ਼ਰਨਾਰਥੀ ਹੋ? ਆਪਣੇ ਦੇਸ਼ ਦੇ ਕੌਂਸਲਖਾਨੇ **ਕਦੇ ਨਾ ਜਾਓ**: ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਖੁੱਸ ਸਕਦੀ ਹੈ। ਹੋਰ ਰਸਤੇ ਹਨ: ਯੂਨੀਵਰਸਿਟੀ ਜਾਂ ਸ਼ਰਨਾਰਥੀਆਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
p-g8wm4 = ਮਾਨਤਾ ਵਿੱਚ ਲੰਮਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ? ਉਦੋਂ ਤੱਕ ਕਿੱਤਾ ਕੋਰਸ ਜਾਂ [ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ (licenza media)][1] ਦੇਖੋ, ਜੋ ਅਕਸਰ ਛੇਤੀ ਹੁੰਦਾ ਹੈ।
