### comunicazione di ospitalità — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = ਮਹਿਮਾਨ ਰੱਖਣ ਦੀ ਸੂਚਨਾ
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜਿਸ ਨਾਲ ਵਿਦੇਸ਼ੀ ਵਿਅਕਤੀ ਨੂੰ ਘਰ ਰੱਖਣ ਵਾਲਾ ਪੁਲਿਸ ਨੂੰ ਦੱਸਦਾ ਹੈ।
# it: cessione di fabbricato; ospite; 48 ore
keywords = ਚੈਸਿਓਨੇ ਦੀ ਫਾਬਰੀਕਾਤੋ; ਮਹਿਮਾਨ; 48 ਘੰਟੇ
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = ਜੋ ਆਪਣੇ ਘਰ ਠਹਿਰਾਉਂਦਾ ਹੈ, ਉਹ ਇਹ 48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਦਿੰਦਾ ਹੈ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
