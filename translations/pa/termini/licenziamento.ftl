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
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# change: ~hai **60 giorni** per dirlo:~
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-mbqe5 = ਇਹ ਲਿਖਤੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ, ਤਾਂ ਕਹਿਣ ਲਈ **60 ਦਿਨ** ਹਨ: [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ।
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
# term: pec → { -pec } = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ
l-d93e7 = ???
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = ???
