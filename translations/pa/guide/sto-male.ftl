### Sto male — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = ਮੈਂ ਬਿਮਾਰ ਹਾਂ
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = ਬਿਮਾਰ ਹੋਣ ’ਤੇ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ, ਦਿਨੇ ਅਤੇ ਰਾਤ ਨੂੰ।
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = ਬਿਮਾਰ; ਬਿਮਾਰੀ; ਡਾਕਟਰ; ਬੁਖ਼ਾਰ; ਦਰਦ; ਪੀੜ; ਸਿਰ ਦਰਦ; ਖੰਘ; ਦਰਦ ਹੁੰਦਾ ਹੈ
# it: È grave? Chiama subito.
f-r7b8h = ਹਾਲਤ ਗੰਭੀਰ ਹੈ? ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ।
# it: Non è grave? Vai dal tuo medico.
f-h5riv = ਗੰਭੀਰ ਨਹੀਂ? ਆਪਣੇ ਡਾਕਟਰ ਕੋਲ ਜਾਓ।
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = ਡਾਕਟਰ ਨਹੀਂ ਹੈ? ਗ਼ੈਰ-ਐਮਰਜੈਂਸੀ ਇਲਾਜ ਵਾਲੇ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
f-ycgzw = ਅਚਾਨਕ ਅਤੇ ਗੰਭੀਰ ਹੈ? { -pronto-soccorso } (pronto soccorso) ਵਿੱਚ ਜਾਓ।
# it: Ti serve uno specialista? Prenota.
f-pvw6f = ਮਾਹਰ ਡਾਕਟਰ ਚਾਹੀਦਾ ਹੈ? ਬੁਕਿੰਗ ਕਰੋ।
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = ਦੰਦ ਦੁਖਦੇ ਹਨ? ਪੜ੍ਹੋ ਕਿ ਕਿੱਥੇ ਪੁੱਛਣਾ ਹੈ।
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-b9sim = ਪਰਮਿਟ ਨਹੀਂ ਹੈ? STP ਕੋਡ ਮੰਗੋ।
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = ਛਾਤੀ ਵਿੱਚ ਤੇਜ਼ ਦਰਦ, ਸਾਹ ਲੈਣ ਵਿੱਚ ਔਖ ਜਾਂ ਬਹੁਤ ਖ਼ੂਨ: ਤੁਰੰਤ [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-4jdcd = ਜੇ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ, ਤਾਂ { -datore-di-lavoro(case: "obl") } ਨੂੰ ਦੱਸੋ ਅਤੇ ਉਸੇ ਦਿਨ ਡਾਕਟਰ ਤੋਂ ਸਰਟੀਫ਼ਿਕੇਟ ਮੰਗੋ।
