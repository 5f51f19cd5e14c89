### permesso per attesa occupazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = काम ढूँढने का परमिट
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = उस व्यक्ति का परमिट जिसका काम छूट गया और जो दूसरा काम ढूँढ रहा है।
# it: perso il lavoro; permesso; disoccupato
keywords = काम छूट गया; परमिट; बेरोज़गार
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
p-kwc73 = आम तौर पर कम से कम एक साल चलता है। तुरंत [सरकारी रोज़गार दफ़्तर (centro per l'impiego)][1] में नाम लिखवाएँ।
