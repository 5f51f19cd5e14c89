### NASpI: i soldi quando perdi il lavoro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = pagesa e papunësisë
title = NASpI: paratë kur humbni punën
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = pagesa e papunësisë
summary = Pagesa e papunësisë për këdo që është hequr nga puna ose i ka mbaruar kontrata.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = pagesa e papunësisë
keywords = papunësi; NASpI; hequr nga puna; pagesa e papunësisë; lekët e papunësisë
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = heqje nga puna
f-62mn4 = letra e { -licenziamento(case: "gen") } ose kontrata e mbaruar
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = fletë page
f-4udpv = fletët e fundit të pagës
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = pagesa e papunësisë
f-q8u59 = pagesa e papunësisë çdo muaj
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = Brenda 68 ditësh nga fundi i punës.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-5c7qt = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-s9wte = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-nv9ta = INPS nga celulari
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = pagesa e papunësisë
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-9yswy = [NASpI][1] është një ndihmë në para. E paguan [INPS][2] çdo muaj.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
p-9g637 = Për këdo që e ka humbur punën **pa dashur**: është [hequr nga puna (licenziamento)][1] ose i ka mbaruar kontrata. Vlen edhe për punonjësit e shtëpisë dhe kujdestarët (colf, badanti).
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
# term: patronato → { -patronato } = zyrë ndihme
p-ezyhk = Zakonisht duhen të paktën 13 javë me [kontribute të sigurimeve shoqërore (contributi)][1] në 4 vitet e fundit. Keni lënë pak kohë më parë një punë tjetër? Pyesni më parë { -patronato(case: "acc") }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Nëse jepni dorëheqjen vetë, zakonisht nuk ju takon. Ka përjashtime, për shembull nëse nuk ju paguajnë ose nëse keni një fëmijë të vogël.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = Keni **68 ditë** nga fundi i punës. Nëse kërkoni në 8 ditët e para, humbni më pak para.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Përgatitni dokumentet.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-4ewip = Shkoni te një [zyrë ndihme (patronato)][1]. E bën kërkesën falas.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-tkpwh = Ose bëjeni vetë në faqen { $web }, me [SPID ose CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-cjrh8 = Brenda **15 ditëve** nga kërkesa shkoni te [zyra e punësimit (centro per l'impiego)][1]. Pastaj shkoni në të gjitha takimet. Bëni edhe hapat që ju kërkon INPS.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-pcmvr = Ruajeni vërtetimin e kërkesës.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-7uw3h = Për informacione telefononi { $phone-inps-da-telefono-fisso }. Nga një celular telefononi { $phone-inps-da-cellulare }: mund t’ju duhet ta paguani telefonatën.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = Ndihma zgjat gjysmën e javëve të punuara në 4 vitet e fundit. Pas disa muajsh bëhet më e ulët.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-3fmr6 = **Gjeni një punë?** Thuajini menjëherë INPS-it. Nëse punoni pak, mund të mbani një pjesë të ndihmës.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = zyrë ndihme
l-ymdt2 = **Shkoni jashtë Italisë?** Pyesni më parë { -patronato(case: "acc") }: mund t’i humbni paratë.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = zyrë ndihme
l-fijhs = **Punoni në fusha, ose keni një leje sezonale?** Rregullat dhe datat janë të tjera. Pyesni { -patronato(case: "acc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Nëse diçka shkon keq
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = zyrë ndihme
# term: ricorso → { -ricorso } = ankim në gjykatë
p-7cghr = Kërkesa refuzohet? Zyra e ndihmës (patronato) mund të bëjë ankim falas. Çojeni letrën menjëherë.
