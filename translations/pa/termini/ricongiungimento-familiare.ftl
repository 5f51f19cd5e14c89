### ricongiungimento familiare — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
# it: Il diritto di far venire la tua famiglia in Italia.
summary = ਆਪਣੇ ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣ ਦਾ ਹੱਕ।
# it: famiglia; moglie; marito; figli
keywords = ਪਰਿਵਾਰ; ਪਤਨੀ; ਪਤੀ; ਬੱਚੇ; ਫੈਮਿਲੀ
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = ਨਾਬਾਲਗ
p-62gve = ਇਹ ਪਤੀ, ਪਤਨੀ, ਨਾਬਾਲਗ ਬੱਚਿਆਂ ਅਤੇ ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ ਮਾਪਿਆਂ ਲਈ ਹੈ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
