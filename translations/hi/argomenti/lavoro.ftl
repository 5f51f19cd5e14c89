### Lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = काम
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = काम ढूँढना, कॉन्ट्रैक्ट, अधिकार, बेरोज़गारी।
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
keywords = काम; नौकरी; कॉन्ट्रैक्ट; तनख़्वाह; बेरोज़गार; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
p-cscmx = क्या आप काम ढूँढ रहे हैं? [सरकारी रोज़गार दफ़्तर (centro per l'impiego)][1] जाएँ। पहले से काम करते हैं? [अपने अधिकार][2] पढ़ें।
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
p-a7437 = आपका काम छूट गया? पढ़ें: [क्या करें][1]। मालिक आपको निकाल रहा है? [नौकरी से निकाले जाने (licenziamento)][2] के बारे में पढ़ें।
