### Chiedere l'ISEE — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = indicateur des ressources de la famille
title = Demander l’ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = Le papier qui dit ce que votre famille gagne et possède. Il sert à payer moins.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = indicateur des ressources de la famille
# term: dsu → { -dsu } = déclaration pour l’ISEE
# term: reddito → { -reddito } = revenus
# term: caf → { -caf } = centre d’aide pour les impôts
keywords = ISEE; DSU; revenus; CAF; cantine; bonus; quotient familial
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-353ye = le code fiscal de toute la famille
# it: il contratto di affitto, se ce l'hai
f-dhypy = le contrat de location, si vous en avez un
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = solde et solde moyen
f-hjnst = solde et solde moyen (saldo e giacenza media) des comptes d’il y a deux ans
# it: la targa di auto e moto
f-p5upf = le numéro de plaque des voitures et motos
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = indicateur des ressources de la famille
f-xvsgr = l’attestation ISEE
# it: la prima volta nell'anno
f-68qfw = la première fois dans l’année
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = centre d’aide pour les impôts
f-mwty5 = Un centre d’aide pour les impôts (CAF) le prépare avec vous.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-a3x7g = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-2fz23 = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-xvk26 = INPS depuis un portable
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
# term: redditi → { -reddito } = revenus
p-4y89c = L’[ISEE][1] réunit les revenus, les économies et le logement de la famille. Un chiffre **bas** veut dire que vous pouvez avoir plus d’aides.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = crèche
# term: bollette → { -bolletta } = facture
p-qupki = Pour les personnes qui vivent en Italie et demandent des aides : crèche, cantine, logement, factures, allocations, université.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = centre d’aide pour les impôts
l-2rpf8 = Téléphonez à un [centre d’aide pour les impôts (CAF)][1]. Demandez la liste des documents.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = solde et solde moyen
l-vaqk7 = Demandez à la banque ou à la poste le [solde et le solde moyen (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = centre d’aide pour les impôts
# term: dsu → { -dsu } = déclaration pour l’ISEE
l-sizqb = Allez au CAF et signez la [DSU][1]. C’est la déclaration avec vos données.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = indicateur des ressources de la famille
# term: caf → { -caf } = centre d’aide pour les impôts
l-ceu6m = Après environ { $processing_time }, retirez l’ISEE au CAF ou sur le site { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Vérifiez que toutes les personnes de la famille y sont.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = indicateur des ressources de la famille
p-bqwqv = L’ISEE est valable jusqu’au 31 décembre. Chaque année, en **janvier**, refaites-le.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = indicateur des ressources de la famille
l-kjbk7 = **Vous avez perdu votre travail depuis peu ?** Demandez l’ISEE **corrente** (actuel). Il regarde la situation de maintenant.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = centre d’aide pour les impôts
l-pirja = **Parents non mariés ou séparés ?** Il y a des règles spéciales. Dites-le au CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **Vous avez un logement ou de l’argent dans votre pays ?** Écrivez-les aussi.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = crèche
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
# term: isee → { -isee } = indicateur des ressources de la famille
# term: minorenni → { -minore } = mineur
l-iqxf3 = Pour la crèche et l’allocation pour les enfants, il peut falloir l’ISEE **minorenni** (mineurs).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Écrivez la vérité. Une fausse déclaration est un délit et vous devez rendre l’argent.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Si quelque chose se passe mal
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = centre d’aide pour les impôts
p-cgmmi = Il y a des erreurs ou des mots comme **omissioni** (oublis) ? Retournez au { -caf } et demandez de corriger.
