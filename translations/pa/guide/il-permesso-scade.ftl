### Il mio permesso sta per scadere — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = ਮੇਰੇ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਵਾਲੀ ਹੈ
# it: Che cosa fare nei mesi prima della scadenza.
summary = ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ ਕੀ ਕਰਨਾ ਹੈ।
# it: scadenza; rinnovo; permesso scaduto
keywords = ਮਿਆਦ ਖ਼ਤਮ; ਰਿਨਿਊ; ਸਜੋਰਨੋ ਖ਼ਤਮ; ਪਰਮਿਟ ਐਕਸਪਾਇਰ
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-yrapq = ਪਰਮਿਟ { -patronato(case: "obl") } ਵਿੱਚ ਲੈ ਕੇ ਜਾਓ।
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = ਇੱਥੇ 5 ਸਾਲ ਹੋ ਗਏ? ਦੇਖੋ ਕਿ ਤੁਹਾਨੂੰ ਇਹ ਮਿਲ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Fai la domanda alla posta.
f-nnmkj = ਡਾਕਖਾਨੇ ਵਿੱਚ ਅਰਜ਼ੀ ਦਿਓ।
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
f-er6fi = { -ricevuta-del-permesso } ਲੈ ਕੇ ਜਾਓ ਅਤੇ { -tessera-sanitaria } ਦੀ ਮਿਆਦ ਵਧਵਾਓ।
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
f-rzunc = ਨਵਾਂ ਪਰਮਿਟ { -anagrafe(case: "obl") } (anagrafe) ਵਿੱਚ ਲੈ ਕੇ ਜਾਓ।
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-vvev9 = ਘੱਟੋ-ਘੱਟ ਦੋ ਮਹੀਨੇ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਕਰੋ। ਮਿਆਦ ਪਹਿਲਾਂ ਹੀ ਖ਼ਤਮ ਹੋ ਗਈ? ਤੁਰੰਤ { -patronato(case: "obl") } ਜਾਂ ਵਕੀਲ ਕੋਲ ਜਾਓ।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-3gy8c = ਮਿਆਦ ਪਹਿਲਾਂ ਹੀ ਖ਼ਤਮ ਹੋ ਗਈ? ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ **60 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ ਤੁਸੀਂ ਅਜੇ ਵੀ ਰਿਨਿਊ ਦੀ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ। ਉਸ ਤੋਂ ਬਾਅਦ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][1] ਦਾ ਖ਼ਤਰਾ ਹੈ।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-f47ue = Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ) ਤੋਂ ਚਿੱਠੀ ਆਈ ਹੈ? ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
