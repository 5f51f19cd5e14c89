### Assegno di inclusione (ADI) — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = inclusion allowance
title = Inclusion allowance (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Help for very poor families, with a plan to follow.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = income
# term: cittadinanza → { -cittadinanza } = citizenship
keywords = ADI; reddito di cittadinanza; poverty; benefit; SFL; inclusion allowance
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = tax code
f-rpq53 = the tax codes of the family
# it: una carta con soldi ogni mese
f-dg5gq = a card with money every month
# it: un percorso con i servizi sociali
f-cifbh = a plan with the social services
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-5tg3t = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-ck6su = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-f4bf6 = INPS from a mobile phone
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = inclusion allowance
# term: reddito → { -reddito } = income
# term: cittadinanza → { -cittadinanza } = citizenship
p-jtq6h = The [inclusion allowance (assegno di inclusione)][1] has taken the place of the reddito di cittadinanza.

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = For families with little money **and** with at least one of these people:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = person under 18
l-iqpcn = a person under 18
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = a person with a disability
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = a person aged 60 or over
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = a person who is followed by the social or health services, in certain cases
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = EU long-term residence permit
# term: protezione internazionale → { -protezione-internazionale } = international protection
# term: residenza → { -residenza } = registered residence
p-n9xg4 = If you are not a citizen of the European Union, you usually need the { -permesso-ue-lungo-periodo } or { -protezione-internazionale }. You usually also need 5 years of { -residenza } in Italy. The last two must be without a break.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-2g865 = Ask for the [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
l-k7ci6 = Ask an [advice office (patronato)][1] or a { -caf } whether you can get it.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Apply with their help, or on the website { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = social security institute
l-g8ukg = Sign the **digital agreement (patto digitale)** on the portal that INPS indicates.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Go to the first appointment with the [social services][1] within **120 days of signing the agreement (patto)**. Go even if nobody calls you.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Go to all the appointments.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = social worker
p-j83fu = A card with money for everyday shopping and, in part, for the rent. A { -assistente-sociale } follows you.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = The help usually lasts **18 months**. Then you must make a new application.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = advice office
p-2tfhp = Are you between 18 and 59 and able to work? There is another kind of help: **supporto per la formazione e il lavoro** (support for training and work). Ask the { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = If something goes wrong
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = social security institute
# term: patronato → { -patronato } = advice office
p-84jgp = If your work or your family changes, tell INPS at once. If you do not go to the appointments, you lose the help. If the application is refused, ask the { -patronato } why.
