### Provincia di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = ===
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
summary = पूरे प्रांत की संस्था। Lombardia में रोज़गार दफ़्तर प्रांत (Provincia) चलाते हैं।
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
keywords = प्रांत; रोज़गार दफ़्तर; काम

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = Provincia di Cremona [Mondinsieme के नेटवर्क][1] का हिस्सा थी। नेटवर्क का समझौता 2014 में ख़त्म हो गया।
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
p-fi2dd = Lombardia में [सरकारी रोज़गार दफ़्तर (centri per l'impiego)][1] प्रांत चलाते हैं। अगर काम ढूँढ रहे हैं, तो पढ़ें [कैसे ढूँढें][2]।
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = यहाँ पता और फ़ोन नहीं हैं। अपने Comune से पूछें।
