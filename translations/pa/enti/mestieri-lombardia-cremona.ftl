### Mestieri Lombardia Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = ===
# it: Un ente partner di Terre di Inclusione.
summary = Terre di Inclusione ਦੀ ਭਾਈਵਾਲ ਸੰਸਥਾ।
# it: Mestieri; lavoro
keywords = Mestieri; ਕੰਮ; ਨੌਕਰੀ

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = ਸਾਨੂੰ ਇਸ ਦੀਆਂ ਅੱਜ ਦੀਆਂ ਸੇਵਾਵਾਂ ਅਤੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਕੰਮ ਲੱਭਣ ਲਈ ਪੜ੍ਹੋ [ਕੰਮ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ][1]।
