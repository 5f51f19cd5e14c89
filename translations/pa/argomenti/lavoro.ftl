### Lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = ਕੰਮ
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = ਕੰਮ ਲੱਭਣਾ, ਕੰਟਰੈਕਟ, ਹੱਕ, ਬੇਰੁਜ਼ਗਾਰੀ।
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
keywords = ਕੰਮ; ਨੌਕਰੀ; ਕੰਟਰੈਕਟ; ਤਨਖ਼ਾਹ; ਬੇਰੁਜ਼ਗਾਰ; INPS; ਦਿਹਾੜੀ
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
p-cscmx = ਕੰਮ ਲੱਭ ਰਹੇ ਹੋ? [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਜਾਓ। ਪਹਿਲਾਂ ਹੀ ਕੰਮ ਕਰਦੇ ਹੋ? [ਆਪਣੇ ਹੱਕ][2] ਪੜ੍ਹੋ।
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
p-a7437 = ਕੰਮ ਛੁੱਟ ਗਿਆ? ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]। ਕੰਮ ਦਾ ਮਾਲਕ ਤੁਹਾਨੂੰ ਕੱਢਦਾ ਹੈ? [ਕੰਮ ਤੋਂ ਕੱਢਣ (licenziamento)][2] ਬਾਰੇ ਪੜ੍ਹੋ।
