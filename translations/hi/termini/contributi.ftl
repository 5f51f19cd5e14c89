### contributi — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = पेंशन और बीमे के पैसे
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = वे पैसे जो कामगार और मालिक पेंशन, बीमारी और बेरोज़गारी के लिए जमा करते हैं।
# it: pensione; INPS; busta paga
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
keywords = पेंशन; INPS; तनख़्वाह की पर्ची; बीमा
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = ये हर महीने जमा होते हैं। घरेलू काम में हर तीन महीने में।
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-ankcy = आप अपने पैसे [INPS][1] की वेबसाइट पर या किसी [patronato (मुफ़्त मदद के दफ़्तर)][2] के साथ देख सकते हैं।
