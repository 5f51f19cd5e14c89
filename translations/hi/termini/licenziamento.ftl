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
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-mbqe5 = यह लिखित होना चाहिए। अगर आप सहमत नहीं हैं, तो यह बताने के लिए **60 दिन** हैं: किसी [मज़दूर यूनियन (sindacato)][1] के पास जाएँ।
