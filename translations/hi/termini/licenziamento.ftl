### licenziamento — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = नौकरी से निकाला जाना
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
summary = जब मालिक आपको काम से निकाल देता है।
# it: perdere il lavoro; lettera; giusta causa
keywords = काम छूट गया; चिट्ठी; निकाल दिया
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-mbqe5 = यह लिखित होना चाहिए। अगर आप सहमत नहीं हैं, तो किसी [मज़दूर यूनियन (sindacato)][1] के पास जाएँ।
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: raccomandata → { -raccomandata } = रजिस्टर्ड चिट्ठी
# term: pec → { -pec } = प्रमाणित ई-मेल
l-d93e7 = **60 दिनों** के अंदर मालिक को [रजिस्टर्ड चिट्ठी (raccomandata)][1] या [प्रमाणित ई-मेल (PEC)][2] से लिखें।
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = फिर जज के पास जाने के लिए आपके पास **180 दिन** हैं।
