### Salute — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = ਸਿਹਤ
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: vaccini → { -vaccino } = ਟੀਕਾ
summary = ਡਾਕਟਰ, { -tessera-sanitaria }, ਹਸਪਤਾਲ, ਟੀਕੇ।
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# term: vaccino → { -vaccino } = ਟੀਕਾ
keywords = ਡਾਕਟਰ; ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ; ਹਸਪਤਾਲ; ਟੀਕਾ; ਬਿਮਾਰੀ; ਦਵਾਈ; ਇਲਾਜ
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
p-6uwsu = ਇਲਾਜ ਲਈ ਅਕਸਰ [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][1] ਚਾਹੀਦਾ ਹੈ। ਖ਼ਤਰੇ ਵੇਲੇ ਪੜ੍ਹੋ [ਮਦਦ ਲਈ ਫ਼ੋਨ ਕਿਵੇਂ ਕਰਨਾ ਹੈ][2]।
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੀ [ਇਲਾਜ ਕਰਵਾ ਸਕਦੇ ਹੋ][1]।
