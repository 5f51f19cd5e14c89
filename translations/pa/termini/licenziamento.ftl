### licenziamento — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
summary = ਜਦੋਂ ਕੰਮ ਦਾ ਮਾਲਕ ਤੁਹਾਨੂੰ ਕੱਢ ਦਿੰਦਾ ਹੈ।
# it: perdere il lavoro; lettera; giusta causa
keywords = ਕੰਮ ਛੁੱਟਣਾ; ਚਿੱਠੀ; ਨੌਕਰੀ ਤੋਂ ਜਵਾਬ; ਲਿਚੈਂਸਿਆਤੋ
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-mbqe5 = ਇਹ ਲਿਖਤੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ, ਤਾਂ ਕਹਿਣ ਲਈ **60 ਦਿਨ** ਹਨ: [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ।
