### Assegno di inclusione (ADI) — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = allocation d’inclusion
title = Allocation d’inclusion (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Une aide pour les familles très pauvres, avec un parcours à suivre.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = revenus
# term: cittadinanza → { -cittadinanza } = nationalité
keywords = ADI; reddito di cittadinanza; pauvreté; aide sociale; RSA; SFL; revenu minimum
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = code fiscal
f-rpq53 = les codes fiscaux de la famille
# it: una carta con soldi ogni mese
f-dg5gq = une carte avec de l’argent chaque mois
# it: un percorso con i servizi sociali
f-cifbh = un parcours avec les services sociaux
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-5tg3t = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-ck6su = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-f4bf6 = INPS depuis un portable
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = allocation d’inclusion
# term: reddito → { -reddito } = revenus
# term: cittadinanza → { -cittadinanza } = nationalité
p-jtq6h = L’[allocation d’inclusion (assegno di inclusione)][1] a remplacé le « reddito di cittadinanza » (revenu de citoyenneté).

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = Pour les familles qui ont peu d’argent **et** qui comptent au moins une de ces personnes :
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = mineur
l-iqpcn = un mineur
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = une personne en situation de handicap
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = une personne de 60 ans ou plus
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = une personne suivie par les services sociaux ou de santé, dans certains cas
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de longue durée
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
# term: residenza → { -residenza } = résidence
p-n9xg4 = Si vous n’êtes pas citoyen de l’Union européenne, il faut d’habitude le { -permesso-ue-lungo-periodo } ou la { -protezione-internazionale }. Il faut aussi d’habitude 5 ans de { -residenza } en Italie. Les deux derniers doivent être sans interruption.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-2g865 = Demandez l’[ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
l-k7ci6 = Demandez à un [bureau d’aide (patronato)][1] ou à un { -caf } si vous pouvez la recevoir.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Faites la demande avec eux, ou sur le site { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = institut national de sécurité sociale
l-g8ukg = Signez le **pacte numérique (patto digitale)** sur le portail indiqué par l’INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Allez au premier rendez-vous avec les [services sociaux][1] dans les **120 jours après la signature du pacte (patto)**, au plus tard. Allez-y même si personne ne vous appelle.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Allez à tous les rendez-vous.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-j83fu = Une carte avec de l’argent pour les courses et, en partie, pour le loyer. Une { -assistente-sociale } vous suit.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = L’aide dure d’habitude **18 mois**. Ensuite, vous devez faire une nouvelle demande.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = bureau d’aide
p-2tfhp = Vous avez entre 18 et 59 ans et vous pouvez travailler ? Il y a une autre aide : le **supporto per la formazione e il lavoro** (soutien pour la formation et le travail). Demandez au { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Si quelque chose se passe mal
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = institut national de sécurité sociale
# term: patronato → { -patronato } = bureau d’aide
p-84jgp = Si le travail ou la famille change, dites-le tout de suite à l’INPS. Si vous n’allez pas aux rendez-vous, vous perdez l’aide. Si la demande est rejetée, demandez pourquoi au { -patronato }.
