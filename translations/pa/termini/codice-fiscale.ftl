### codice fiscale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = ਟੈਕਸ ਕੋਡ
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = ਨਿੱਜੀ ਕੋਡ ਜੋ ਲਗਭਗ ਸਾਰੇ ਦਫ਼ਤਰ ਮੰਗਦੇ ਹਨ।
# it: codice; tasse
keywords = ਕੋਡ; ਟੈਕਸ; ਕੋਦੀਚੇ
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = ਇਹ ਸੋਲਾਂ ਅੱਖਰਾਂ ਅਤੇ ਅੰਕਾਂ ਦਾ ਕੋਡ ਹੈ। ਹਰ ਵਿਅਕਤੀ ਦਾ ਆਪਣਾ ਹੁੰਦਾ ਹੈ।
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = ਇਹ ਕੰਮ, ਘਰ ਅਤੇ ਡਾਕਟਰ ਲਈ ਚਾਹੀਦਾ ਹੈ। ਇਹ Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ) ਦਿੰਦਾ ਹੈ।
