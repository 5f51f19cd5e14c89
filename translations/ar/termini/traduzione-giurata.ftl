### traduzione giurata — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = الترجمة المحلَّفة
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = ترجمة رسمية، مع أداء اليمين في المحكمة أو عند الموثّق (notaio).
# it: traduttore; asseverata; tribunale
keywords = مترجم محلف; ترجمة معتمدة; محكمة
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = يحلف المترجم أن الترجمة مطابقة. تدفع ثمن العمل والطابع الضريبي.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = اسأل المكتب أولًا هل هي لازمة فعلًا.
