### Caritas Diocesana di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = ਮੁਸ਼ਕਲ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲਾ ਕੈਥੋਲਿਕ ਚਰਚ ਦਾ ਦਫ਼ਤਰ।
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = ਕਾਰੀਤਾਸ; ਖਾਣਾ; ਰਾਸ਼ਨ; ਕੱਪੜੇ; ਗ਼ਰੀਬੀ; ਚਰਚ

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas ਮੁਸ਼ਕਲ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ, ਉਹ ਭਾਵੇਂ ਕਿਸੇ ਵੀ ਧਰਮ ਦੇ ਹੋਣ। ਇਹ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦਾ ਹਿੱਸਾ ਰਹੀ ਹੈ।
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = ਇਟਲੀ ਵਿੱਚ ਕਈ Caritas ਦਾ **ਗੱਲ ਸੁਣਨ ਦਾ ਕੇਂਦਰ (centro di ascolto)** ਹੁੰਦਾ ਹੈ। ਉੱਥੇ ਤੁਸੀਂ ਆਪਣੀ ਸਮੱਸਿਆ ਦੱਸ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਸਮੇਂ ਅਤੇ ਪਤਿਆਂ ਦਾ ਪਤਾ ਨਹੀਂ: ਚਰਚ (parrocchia) ਜਾਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ][1] ਤੋਂ ਪੁੱਛੋ।
