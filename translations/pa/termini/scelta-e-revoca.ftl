### scelta e revoca — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
summary = ASST ਦਾ ਦਫ਼ਤਰ ਜਿੱਥੇ ਡਾਕਟਰ ਚੁਣਦੇ ਜਾਂ ਬਦਲਦੇ ਹੋ।
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
keywords = ਡਾਕਟਰ ਬਦਲਣਾ; ਦਫ਼ਤਰ; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** ਦਾ ਮਤਲਬ ਹੈ ਡਾਕਟਰ ਚੁਣਨਾ। **Revoca** ਦਾ ਮਤਲਬ ਹੈ ਡਾਕਟਰ ਛੱਡਣਾ।
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
p-5x337 = ਇੱਥੇ [ਸਿਹਤ ਸੇਵਾ][1] ਵਿੱਚ ਨਾਂ ਵੀ ਦਰਜ ਕਰਵਾਉਂਦੇ ਹੋ।
