### Il mio permesso sta per scadere — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = मेरा परमिट ख़त्म होने वाला है
# it: Che cosa fare nei mesi prima della scadenza.
summary = अंतिम तारीख़ से पहले के महीनों में क्या करें।
# it: scadenza; rinnovo; permesso scaduto
keywords = अंतिम तारीख़; परमिट नया करवाना; परमिट ख़त्म; रिन्यू; रिन्नोवो
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
f-yrapq = परमिट लेकर patronato (मुफ़्त मदद के दफ़्तर) जाएँ।
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = 5 साल से यहाँ हैं? देखें कि क्या यह परमिट आपको मिल सकता है।
# it: Fai la domanda alla posta.
f-nnmkj = डाकख़ाने में आवेदन दें।
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
f-er6fi = रसीद ले जाएँ और स्वास्थ्य कार्ड की तारीख़ आगे बढ़वाएँ।
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
f-rzunc = नया परमिट निवासी पंजीकरण दफ़्तर (anagrafe) में दिखाएँ।
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-vvev9 = कम से कम दो महीने पहले शुरू करें। ख़त्म हो चुका है? तुरंत किसी patronato (मुफ़्त मदद के दफ़्तर) या वकील के पास जाएँ।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-3gy8c = ख़त्म हो चुका है? अंतिम तारीख़ के बाद **60 दिनों** के अंदर आप अब भी परमिट नया करवाने का आवेदन दे सकते हैं। उसके बाद [देश से निकालने का आदेश (espulsione)][1] मिलने का ख़तरा है।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-f47ue = आपको Questura (पुलिस के इमिग्रेशन दफ़्तर) से चिट्ठी मिली है? पढ़ें: [क्या करें][1]।
