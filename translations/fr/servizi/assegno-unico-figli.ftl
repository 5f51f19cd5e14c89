### Assegno unico per i figli — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
title = Allocation pour les enfants
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = institut national de sécurité sociale
summary = De l’argent chaque mois de l’INPS pour les enfants jusqu’à 21 ans.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
keywords = allocations familiales; assegno unico; AUU; enfants à charge; argent des enfants
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-78utt = le code fiscal des enfants et des parents
# it: l'assegno ogni mese
f-9jtz9 = l’allocation chaque mois
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-i8g2e = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-s8tpj = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-bm386 = INPS depuis un portable
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
# term: inps → { -inps } = institut national de sécurité sociale
p-rni85 = L’[allocation pour les enfants (assegno unico)][1] est une aide pour chaque enfant. L’[INPS][2] la paie chaque mois.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = Pour les familles avec des enfants de moins de 18 ans. De 18 ans jusqu’au jour avant les 21 ans, si l’enfant étudie, cherche du travail ou gagne peu. Pour les enfants en situation de handicap, il n’y a pas de limite d’âge.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Si vous n’êtes pas citoyen de l’Union européenne, il faut un de ces permis :
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de longue durée
l-ttsvb = permis UE de longue durée
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = permis pour le travail qui permet de travailler plus de 6 mois
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = institut national de sécurité sociale
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
l-3qijr = d’autres permis que l’INPS accepte, comme la protection internationale
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = résidence
# term: patronato → { -patronato } = bureau d’aide
p-nmgx3 = La loi demande aussi la [résidence][1] en Italie et d’autres conditions. Les règles ont changé plusieurs fois : vérifiez avec un [bureau d’aide (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-akz7n = Demandez l’[ISEE][1]. Il n’est pas obligatoire, mais sans ISEE vous recevez le minimum.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = code fiscal
# term: iban → { -iban } = IBAN
l-zk6sc = Préparez le { -codice-fiscale } des enfants et votre [IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-jnpfj = Allez dans un [bureau d’aide (patronato)][1], ou utilisez le site { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Vous faites la demande **une seule fois**. Ensuite, l’allocation continue toute seule.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = indicateur des ressources de la famille
l-ikxjq = Chaque année, en janvier, refaites l’ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Si un enfant naît, ajoutez-le tout de suite à la demande. Si la demande arrive avant la fin de juin, vous recevez aussi les mois à partir de mars.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Un enfant est né ? Ajoutez-le dans les **120 jours après la naissance**, au plus tard : vous recevez l’argent à partir du septième mois de grossesse.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = Le compte doit être au nom de la personne qui fait la demande.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Les parents peuvent partager l’allocation en deux.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = institut national de sécurité sociale
l-kzdku = Si quelque chose change dans la famille, dites-le à l’INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Si quelque chose se passe mal
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = institut national de sécurité sociale
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: patronato → { -patronato } = bureau d’aide
# term: ricorso → { -ricorso } = recours
p-fir6t = Les paiements s’arrêtent quand le permis prend fin ? Envoyez à l’INPS le récépissé du renouvellement. Si la demande est rejetée, le { -patronato } peut faire un { -ricorso }.
