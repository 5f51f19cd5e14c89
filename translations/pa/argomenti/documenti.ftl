### Documenti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = ਕਾਗ਼ਜ਼ ਅਤੇ ਦਸਤਾਵੇਜ਼
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
summary = { -permesso-di-soggiorno }, { -codice-fiscale } ਅਤੇ ਹੋਰ ਦਸਤਾਵੇਜ਼।
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
keywords = ਪਰਮਿਟ; ਪੇਪਰ; ਕਾਗ਼ਜ਼; ਕਾਰਡ; ਪਾਸਪੋਰਟ; ਰਜਿਸਟ੍ਰੇਸ਼ਨ; ਪਤਾ
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਦੇਖੋ। ਜੇ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਵਾਲੀ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਇਹ ਕਿਵੇਂ ਰਿਨਿਊ ਹੁੰਦਾ ਹੈ][1]।
