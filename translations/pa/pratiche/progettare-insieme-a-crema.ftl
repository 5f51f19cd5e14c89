### Progettare insieme i servizi sociali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ ਰਲ ਕੇ ਬਣਾਉਣੀ
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = ਨਗਰਪਾਲਿਕਾ ਸਿਰਫ਼ ਕੰਮ ਠੇਕੇ ’ਤੇ ਨਹੀਂ ਦਿੰਦੀ: ਸੰਸਥਾਵਾਂ ਨਾਲ ਰਲ ਕੇ ਯੋਜਨਾ ਬਣਾਉਂਦੀ, ਚਲਾਉਂਦੀ ਅਤੇ ਪਰਖਦੀ ਹੈ।
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
keywords = ਸਾਂਝੀ ਯੋਜਨਾ; ਸਮਾਜ-ਸੇਵੀ ਸੰਸਥਾਵਾਂ; Crema; ਸਰਕਾਰੀ ਨੋਟਿਸ

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = ਆਮ ਤੌਰ ’ਤੇ ਸੰਸਥਾਵਾਂ ਸੇਵਾ ਲੈਣ ਲਈ ਆਪਸ ਵਿੱਚ ਮੁਕਾਬਲਾ ਕਰਦੀਆਂ ਹਨ। ਕਰੇਮਾ ਵਿੱਚ ਹੋਰ ਰਸਤਾ ਅਜ਼ਮਾਇਆ ਗਿਆ।

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
l-3p5jw = ਨਗਰਪਾਲਿਕਾ ਨੇ **ਬੋਲੀ ਤੋਂ ਬਿਨਾਂ (senza gara)** ਸਰਕਾਰੀ ਨੋਟਿਸ ਕੱਢਿਆ। ਕਰੇਮਾ ਲਈ ਇਹ ਪਹਿਲਾ ਸੀ।
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 ਸੰਸਥਾਵਾਂ ਨੇ ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤਾ।
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = ਦੋ ਗਰੁੱਪਾਂ ਨੇ ਰਲ ਕੇ ਆਰਜ਼ੀ ਸਾਂਝ ਬਣਾਈ।
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = ਨਗਰਪਾਲਿਕਾ ਅਤੇ ਸੰਸਥਾਵਾਂ ਰਲ ਕੇ ਸੋਚਦੀਆਂ, ਯੋਜਨਾ ਬਣਾਉਂਦੀਆਂ, ਚਲਾਉਂਦੀਆਂ ਅਤੇ ਪਰਖਦੀਆਂ ਹਨ।

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = ਦੋ ਗਰੁੱਪਾਂ ਦੀ ਅਗਵਾਈ [Consorzio sul Serio][1] ਅਤੇ [Fondazione Caritas][2] ਕਰਦੇ ਹਨ। ਇਹ ਤਰੀਕਾ ਆਪ ਅਪਣਾਉਣ ਲਈ [ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][3] ਤੋਂ ਪੁੱਛੋ।
