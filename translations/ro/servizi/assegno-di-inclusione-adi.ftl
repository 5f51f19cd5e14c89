### Assegno di inclusione (ADI) — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = ajutor de incluziune
title = Ajutor de incluziune (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Un ajutor pentru familiile foarte sărace, cu un program de urmat.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = venit
# term: cittadinanza → { -cittadinanza } = cetățenie
keywords = ADI; venit minim; ajutor social; sărăcie; SFL; incluziune
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = cod fiscal
f-rpq53 = codurile fiscale ale familiei
# it: una carta con soldi ogni mese
f-dg5gq = un card cu bani în fiecare lună
# it: un percorso con i servizi sociali
f-cifbh = un program împreună cu serviciile sociale
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-5tg3t = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-ck6su = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-f4bf6 = INPS de pe mobil
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = ajutor de incluziune
# term: reddito → { -reddito } = venit
# term: cittadinanza → { -cittadinanza } = cetățenie
p-jtq6h = [Ajutorul de incluziune (assegno di inclusione)][1] a luat locul ajutorului numit „reddito di cittadinanza”.

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = Familiilor cu puțini bani **și** cu cel puțin una dintre aceste persoane:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = minor
l-iqpcn = un { -minore }
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = o persoană cu dizabilități
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = o persoană de 60 de ani sau mai mult
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = o persoană aflată în grija serviciilor sociale sau de sănătate, în anumite cazuri
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
# term: residenza → { -residenza } = rezidență
p-n9xg4 = Dacă nu sunteți cetățean al Uniunii Europene, de obicei aveți nevoie de un { -permesso-ue-lungo-periodo } sau de { -protezione-internazionale }. De obicei trebuie și 5 ani de { -residenza } în Italia. Ultimii doi trebuie să fie fără întrerupere.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-2g865 = Cereți [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
l-k7ci6 = Întrebați la un [birou de asistență (patronato)][1] sau la un CAF dacă puteți primi acest ajutor.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Depuneți cererea cu ajutorul lor sau pe site-ul { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = INPS
l-g8ukg = Semnați **patto digitale** (acordul digital) pe portalul indicat de INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Mergeți la prima întâlnire cu [serviciile sociale][1] în **cel mult 120 de zile de la semnarea acordului**. Mergeți chiar dacă nu vă cheamă nimeni.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Mergeți la toate întâlnirile.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = asistent social
p-j83fu = Un card cu bani pentru cumpărături și, în parte, pentru chirie. Un { -assistente-sociale } vă îndrumă.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = Ajutorul durează de obicei **18 luni**. Apoi trebuie să faceți o cerere nouă.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = birou de asistență
p-2tfhp = Aveți între 18 și 59 de ani și puteți lucra? Există alt ajutor: **supporto per la formazione e il lavoro** (sprijin pentru formare și muncă). Întrebați la un { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Dacă ceva nu merge bine
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = INPS
# term: patronato → { -patronato } = birou de asistență
p-84jgp = Dacă se schimbă locul de muncă sau familia, anunțați imediat INPS. Dacă nu mergeți la întâlniri, pierdeți ajutorul. Dacă cererea este respinsă, întrebați la un { -patronato } de ce.
