### Cerco casa — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = ਮੈਂ ਘਰ ਲੱਭ ਰਿਹਾ/ਰਹੀ ਹਾਂ
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = ਇਸ਼ਤਿਹਾਰ ਤੋਂ ਚਾਬੀਆਂ ਤੱਕ, ਘੱਟ ਖ਼ਤਰੇ ਨਾਲ।
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = ਕਿਰਾਇਆ; ਘਰ; ਕਮਰਾ; ਮਕਾਨ; ਫਲੈਟ; ਘਰ ਲੱਭਣਾ
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = ਬੈਂਕ ਖਾਤਾ ਖੁਲ੍ਹਵਾਓ: ਕਿਰਾਇਆ ਦੇਣ ਲਈ ਚਾਹੀਦਾ ਹੈ।
# it: Leggi il contratto prima di firmare.
f-t6xmm = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੰਟਰੈਕਟ ਪੜ੍ਹੋ।
# it: Il proprietario comunica che abiti lì.
f-tpkbn = ਮਕਾਨ ਮਾਲਕ ਸੂਚਨਾ ਦਿੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਉੱਥੇ ਰਹਿੰਦੇ ਹੋ।
# it: Cambia la residenza.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
f-9uhdv = { -residenza } ਬਦਲਵਾਓ।
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: bollette → { -bolletta } = ਬਿੱਲ
f-xr29n = ISEE ਘੱਟ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਬਿੱਲ ਘੱਟ ਭਰਦੇ ਹੋ।
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
f-67irr = ਦੇਖੋ ਕਿ ਤੁਸੀਂ { -servizi-abitativi-pubblici } ਲਈ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-svd4w = ਘਰ ਦੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਕਦੇ ਪੈਸੇ ਨਾ ਦਿਓ। ਹਮੇਸ਼ਾ ਲਿਖਤੀ ਕੰਟਰੈਕਟ ਮੰਗੋ।
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = ਤੁਹਾਨੂੰ ਘਰੋਂ **ਸਿਰਫ਼ ਜੱਜ** ਕੱਢ ਸਕਦਾ ਹੈ। ਮਕਾਨ ਮਾਲਕ ਤਾਲਾ ਨਹੀਂ ਬਦਲ ਸਕਦਾ ਅਤੇ ਤੁਹਾਡੀ ਬਿਜਲੀ ਜਾਂ ਪਾਣੀ ਬੰਦ ਨਹੀਂ ਕਰ ਸਕਦਾ।
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = ਤੁਹਾਨੂੰ ਚਿੱਠੀ ਵਿੱਚ ਘਰ ਛੱਡਣ ਲਈ ਲਿਖਿਆ ਹੈ? ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = ਜੇ ਅੱਜ ਰਾਤ ਸੌਣ ਲਈ ਥਾਂ ਨਹੀਂ ਹੈ, ਤਾਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਕੋਲ ਜਾਓ।
