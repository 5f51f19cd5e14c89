### Ho perso il lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = मेरा काम छूट गया है
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = बेरोज़गारी भत्ता पाने और दूसरा काम ढूँढने के क़दम।
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = काम से निकाला; काम नहीं है; बेरोज़गार; कॉन्ट्रैक्ट ख़त्म
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
f-f7nnc = चिट्ठी और आख़िरी तनख़्वाह की पर्ची देख लें।
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
f-r6zac = हो सके तो पहले 8 दिनों में NASpI माँगें।
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
f-9gkk9 = सरकारी रोज़गार दफ़्तर (centro per l'impiego) में नाम लिखवाएँ।
# it: Guarda quando scade il permesso.
f-hz9ir = देखें कि परमिट कब ख़त्म होता है।
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-2hgdy = ISEE corrente (आज की हालत वाला ISEE) माँगें।
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = अगर किराया नहीं दे पा रहे, तो तुरंत बात करें।
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
f-uygn8 = अगर पैसे कम पड़ रहे हैं, तो सोशल वर्कर के पास जाएँ।
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
p-awg4x = देर न करें: कुछ आवेदनों की अंतिम तारीख़ होती है। [नौकरी से निकाले जाने (licenziamento)][1] के ख़िलाफ़ जाने की भी अंतिम तारीख़ होती है।
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = अगर आप विदेशी हैं, तो आपका परमिट तुरंत ख़त्म **नहीं** होता। आप दूसरा काम ढूँढ सकते हैं।
