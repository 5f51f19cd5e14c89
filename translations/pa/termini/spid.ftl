### SPID — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
# it: Una password sicura per entrare nei siti degli uffici.
summary = ਦਫ਼ਤਰਾਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਵਿੱਚ ਜਾਣ ਲਈ ਸੁਰੱਖਿਅਤ ਪਾਸਵਰਡ।
# it: identità digitale; password; entrare nei siti
keywords = ਡਿਜੀਟਲ ਪਛਾਣ; ਪਾਸਵਰਡ; ਵੈੱਬਸਾਈਟ ਵਿੱਚ ਜਾਣਾ; ਸਪਿਦ
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID ਦਾ ਮਤਲਬ ਹੈ Sistema pubblico di identità digitale (ਡਿਜੀਟਲ ਪਛਾਣ ਦਾ ਸਰਕਾਰੀ ਪ੍ਰਬੰਧ)।
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = ਪੜ੍ਹੋ [ਕਿਵੇਂ ਲੈਣਾ ਹੈ][1]। ਇਹ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।
