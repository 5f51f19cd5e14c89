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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-mbqe5 = ਇਹ ਲਿਖਤੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ, ਤਾਂ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ।
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
# term: pec → { -pec } = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ
l-d93e7 = **60 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ { -datore-di-lavoro(case: "obl") } ਨੂੰ [ਰਜਿਸਟਰੀ ਚਿੱਠੀ (raccomandata)][1] ਜਾਂ [PEC][2] ਨਾਲ ਲਿਖੋ।
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = ਫਿਰ ਜੱਜ ਕੋਲ ਜਾਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **180 ਦਿਨ** ਹਨ।
