### Rete territoriale di Mondinsieme — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Rete territoriale di Mondinsieme (Mondinsieme ਦਾ ਇਲਾਕਾਈ ਨੈੱਟਵਰਕ)
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Mondinsieme ਵਿੱਚ ਰਲ ਕੇ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸੰਸਥਾਵਾਂ। ਸਮਝੌਤਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ।
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = ਸਮਝੌਤਾ; ਨੈੱਟਵਰਕ; Mondinsieme; ਇਕਰਾਰ
# it: nel 2005
f-8xs2m = 2005 ਵਿੱਚ

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = ਇਸ ਨੈੱਟਵਰਕ ਨੇ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਨੂੰ ਸਮਾਜ ਵਿੱਚ ਸ਼ਾਮਲ ਕਰਨ ਲਈ ਕੰਮ ਕੀਤਾ। [Mondinsieme][1] ਕੇਂਦਰ ਨੈੱਟਵਰਕ ਲਈ ਕੰਮ ਕਰਦਾ ਸੀ।
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = ਸੰਸਥਾਵਾਂ ਨੇ ਜੂਨ 2005 ਵਿੱਚ ਸਮਝੌਤੇ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ। 2012 ਵਿੱਚ ਉਹਨਾਂ ਨੇ ਇਸ ਨੂੰ ਨਵਾਂ ਕੀਤਾ।
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = ਸਮਝੌਤੇ ਵਿੱਚ [Azienda Sociale Cremonese][1] ਦਾ ਨਾਂ “Azienda Sociale del Cremonese” ਹੈ।
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = ਸਮਝੌਤੇ ਦੀ **ਮਿਆਦ ਖ਼ਤਮ ਹੋ ਚੁੱਕੀ ਹੈ**। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਨਵਾਂ ਸਮਝੌਤਾ ਹੈ ਜਾਂ ਨਹੀਂ।
