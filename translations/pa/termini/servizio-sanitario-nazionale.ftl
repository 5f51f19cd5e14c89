### Servizio sanitario nazionale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ: ਸਾਰਿਆਂ ਲਈ ਡਾਕਟਰ ਅਤੇ ਹਸਪਤਾਲ।
# it: sanità; SSN; cure; mutua
keywords = ਸਿਹਤ; SSN; ਇਲਾਜ; ਮੂਤੂਆ
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
p-h8cev = ਜਿਸ ਦਾ ਨਾਂ ਦਰਜ ਹੈ, ਉਸ ਕੋਲ ਪਰਿਵਾਰਕ ਡਾਕਟਰ ਹੁੰਦਾ ਹੈ ਅਤੇ ਉਸ ਦੇ ਥੋੜ੍ਹੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ ਜਾਂ ਲੱਗਦੇ ਹੀ ਨਹੀਂ।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = ਪੜ੍ਹੋ [ਨਾਂ ਕਿਵੇਂ ਲਿਖਵਾਉਣਾ ਹੈ][1]।
