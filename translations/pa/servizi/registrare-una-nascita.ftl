### Registrare la nascita di un figlio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = ਬੱਚੇ ਦਾ ਜਨਮ ਦਰਜ ਕਰਵਾਉਣਾ
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = ਜਨਮ ਦੀ ਘੋਸ਼ਣਾ 10 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਕਰੋ, ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦਾ ਦਫ਼ਤਰ
keywords = ਜਨਮ; ਨਵਾਂ ਜੰਮਿਆ; ਜਨਮ ਸਰਟੀਫ਼ਿਕੇਟ; ਬੱਚਾ; ਹਸਪਤਾਲ; ਸਤਾਤੋ ਚੀਵੀਲੇ; ਨਾਂ ਲਿਖਵਾਉਣਾ
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = ਹਸਪਤਾਲ ਦਾ ਜਨਮ ਦਾ ਪ੍ਰਮਾਣ (attestazione di nascita)
# it: un documento dei genitori
f-2ftqt = ਮਾਪਿਆਂ ਦਾ ਪਛਾਣ ਦਸਤਾਵੇਜ਼
# it: l'atto di nascita
f-7s2iq = ਜਨਮ ਦਾ ਰਿਕਾਰਡ (atto di nascita)
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ: ਜਣੇਪੇ ਤੋਂ 10 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = ਹਸਪਤਾਲ ਵਿੱਚ: ਜਣੇਪੇ ਤੋਂ ਤਿੰਨ ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = ਹਸਪਤਾਲ ਵਿੱਚ ਵੀ, ਪਹਿਲੇ ਤਿੰਨ ਦਿਨਾਂ ਵਿੱਚ।
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ ਹਰ ਬੱਚੇ ਦਾ ਜਨਮ ਦਰਜ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਦਰਜ ਹੋਣ ਨਾਲ ਉਸ ਨੂੰ ਨਾਂ ਅਤੇ ਹੱਕ ਮਿਲਦੇ ਹਨ।

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-r4vc2 = ਮਾਪਿਆਂ ਲਈ। ਇਸ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-t8uxe = ਜਨਮ ਦਰਜ ਕਰਵਾਉਣ ਲਈ { -permesso-di-soggiorno } ਦਿਖਾਉਣ ਦੀ ਲੋੜ **ਨਹੀਂ**।

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = ਹਸਪਤਾਲ ਵਿੱਚ ਤੁਹਾਨੂੰ **ਜਨਮ ਦਾ ਪ੍ਰਮਾਣ (attestazione di nascita)** ਮਿਲਦਾ ਹੈ।
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = ਚੁਣੋ ਕਿ ਘੋਸ਼ਣਾ ਕਿੱਥੇ ਕਰਨੀ ਹੈ: ਹਸਪਤਾਲ ਵਿੱਚ, ਜਨਮ ਵਾਲੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਜਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ।
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = ਜੇ ਤੁਸੀਂ ਵਿਆਹੇ ਹੋ, ਤਾਂ ਮਾਂ ਜਾਂ ਪਿਓ ਵਿੱਚੋਂ ਇੱਕ ਕਾਫ਼ੀ ਹੈ। ਜੇ ਵਿਆਹੇ ਨਹੀਂ ਅਤੇ ਦੋਵੇਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਮੰਨਦੇ ਹੋ, ਤਾਂ ਇਕੱਠੇ ਜਾਓ।
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = ਬੱਚੇ ਦਾ ਨਾਂ ਅਤੇ ਗੋਤ (cognome) ਦੱਸੋ। ਧਿਆਨ ਨਾਲ ਦੇਖੋ ਕਿ ਕਿਵੇਂ ਲਿਖੇ ਗਏ ਹਨ।
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
l-mhyge = ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਬੱਚੇ ਦਾ { -codice-fiscale } ਮੰਗੋ।

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
p-77sid = ਜਨਮ ਦਾ ਰਿਕਾਰਡ (atto di nascita)। ਫਿਰ ਤੁਸੀਂ [ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra)][1] ਚੁਣ ਸਕਦੇ ਹੋ ਅਤੇ [ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ (assegno unico)][2] ਮੰਗ ਸਕਦੇ ਹੋ।

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-4c64f = **ਨਾਗਰਿਕਤਾ।** ਵਿਦੇਸ਼ੀ ਮਾਪਿਆਂ ਦੇ ਬੱਚੇ ਨੂੰ ਆਮ ਤੌਰ ’ਤੇ ਉਹਨਾਂ ਦੀ ਨਾਗਰਿਕਤਾ ਮਿਲਦੀ ਹੈ। ਪਾਸਪੋਰਟ ਲਈ ਆਪਣੇ ਦੇਸ਼ ਦੇ [ਕੌਂਸਲਖਾਨੇ][1] ਜਾਓ। ਜੇ ਤੁਸੀਂ ਸ਼ਰਨਾਰਥੀ ਹੋ, ਤਾਂ ਉੱਥੇ ਨਾ ਜਾਓ: ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-vfk5q = **ਪਰਮਿਟ।** ਬੱਚੇ ਨੂੰ ਮਾਪਿਆਂ ਦੇ ਪਰਮਿਟ ਨਾਲ ਜੋੜਨਾ ਜ਼ਰੂਰੀ ਹੈ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਤੋਂ ਪੁੱਛੋ।
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **ਬਿਨਾਂ ਨਾਂ ਦੱਸੇ ਜਣੇਪਾ।** ਔਰਤ ਹਸਪਤਾਲ ਵਿੱਚ ਬੱਚਾ ਜੰਮ ਸਕਦੀ ਹੈ ਅਤੇ ਆਪਣਾ ਨਾਂ ਨਾ ਦੱਸੇ। ਉਹ ਹਸਪਤਾਲ ਵਾਲਿਆਂ ਨੂੰ ਇਹ ਕਹੇ। ਇਹ ਹੱਕ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = 10 ਦਿਨ ਲੰਘ ਗਏ? ਫਿਰ ਵੀ ਜਾਓ ਅਤੇ ਕਾਰਨ ਦੱਸੋ। ਜੇ ਇਤਾਲਵੀ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ ਹਸਪਤਾਲ ਜਾਂ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮੰਗੋ।
