### NASpI: i soldi quando perdi il lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = allocation chômage
title = NASpI : l’argent quand vous perdez votre travail
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = allocation chômage
summary = L’allocation chômage pour qui a été licencié ou a fini son contrat.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = allocation chômage
keywords = chômage; NASpI; licencié; indemnité; allocation; disoccupazione
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = licenciement
f-62mn4 = la lettre de licenciement ou le contrat terminé
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = fiche de paie
f-4udpv = les dernières fiches de paie
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = allocation chômage
f-q8u59 = l’allocation chômage chaque mois
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = Dans les 68 jours après la fin du travail.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-5c7qt = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-s9wte = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-nv9ta = INPS depuis un portable
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = allocation chômage
# term: inps → { -inps } = institut national de sécurité sociale
p-9yswy = La [NASpI][1] est une aide en argent. L’[INPS][2] la paie chaque mois.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = employée de maison et aide à domicile
p-9g637 = Pour les personnes qui ont perdu leur travail **sans le vouloir** : [licenciées (licenziamento)][1] ou avec un contrat terminé. Cela vaut aussi pour les employées de maison et aides à domicile (colf et badanti).
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = cotisations sociales
# term: patronato → { -patronato } = bureau d’aide
p-ezyhk = Il faut d’habitude au moins 13 semaines de [cotisations sociales (contributi)][1] dans les 4 dernières années. Vous avez quitté un autre travail il y a peu de temps ? Demandez d’abord au { -patronato }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Si vous démissionnez vous-même, d’habitude vous n’y avez pas droit. Il y a des exceptions, par exemple si on ne vous paie pas ou si vous avez un jeune enfant.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = Vous avez **68 jours** à partir de la fin du travail. Si vous demandez dans les 8 premiers jours, vous perdez moins d’argent.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Préparez les documents.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-4ewip = Allez dans un [bureau d’aide (patronato)][1]. Il fait la demande gratuitement.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-tkpwh = Ou faites tout vous-même sur le site { $web }, avec [SPID ou CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
# term: inps → { -inps } = institut national de sécurité sociale
l-cjrh8 = Dans les **15 jours** après la demande, au plus tard, allez au [centre pour l’emploi (centro per l’impiego)][1]. Ensuite, allez à tous les rendez-vous. Faites aussi les démarches que l’INPS vous demande.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-pcmvr = Gardez le reçu de la demande.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = institut national de sécurité sociale
p-7uw3h = Pour des informations, appelez le { $phone-inps-da-telefono-fisso }. Depuis un portable, appelez le { $phone-inps-da-cellulare } : l’appel peut être payant.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = L’aide dure la moitié des semaines travaillées dans les 4 dernières années. Après quelques mois, elle devient plus basse.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = institut national de sécurité sociale
l-3fmr6 = **Vous trouvez un travail ?** Dites-le tout de suite à l’INPS. Si vous travaillez peu, vous pouvez garder une partie de l’aide.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = bureau d’aide
l-ymdt2 = **Vous allez à l’étranger ?** Demandez d’abord au { -patronato } : vous pouvez perdre l’argent.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = bureau d’aide
l-fijhs = **Vous travaillez dans les champs, ou vous avez un permis saisonnier ?** Les règles et les dates sont différentes. Demandez au { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Si quelque chose se passe mal
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = bureau d’aide
# term: ricorso → { -ricorso } = recours
p-7cghr = La demande est rejetée ? Le { -patronato } peut faire un { -ricorso } gratuit. Apportez la lettre tout de suite.
