### Aiuto gratis con le domande: patronato e CAF — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
title = ???
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
summary = ???
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: sindacato → { -sindacato } = मज़दूर यूनियन
keywords = ???
# it: le lettere che hai ricevuto
f-35tt5 = ???
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-e3h2k = ???
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = ???

## A chi è rivolto

# it: A tutti. Non devi essere iscritto a un sindacato.
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-9u7ze = ???
# it: Ufficio
c-u5id7 = ???
# it: Che cosa fa
c-5rzst = ???
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
c-eujee = ???
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
c-r8emj = ???
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
c-c4w4p = ???
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
c-af5cv = ???
# it: Spesso sono nello stesso palazzo.
p-yi4uy = ???

## Come fare

# it: Cerca su internet **patronato** e il nome del tuo paese. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-inygd = ???
# it: Telefona prima. Chiedi che documenti servono e se si paga.
# note: voce 2 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
l-knag2 = ???
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
l-u58yu = ???
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# note: [1] = termini/delega
# term: delega → { -delega } = किसी दूसरे को अधिकार देने का काग़ज़
l-wrspn = ???
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-h5qj5 = ???

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre si può pagare poco. L'ISEE al CAF è di solito gratis. Il 730 spesso si paga.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
p-wtdjy = ???
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-mgnsr = ???

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = मुफ़्त मदद का दफ़्तर
p-c3upk = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = अगर कुछ ग़लत हो
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-xvzcw = ???
