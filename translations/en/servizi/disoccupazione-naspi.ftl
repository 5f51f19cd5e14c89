### NASpI: i soldi quando perdi il lavoro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = unemployment benefit
title = NASpI: money when you lose your job
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = unemployment benefit
summary = Unemployment benefit for people who were dismissed or whose contract has ended.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = unemployment benefit
keywords = unemployment; NASpI; dismissed; fired; benefit; disoccupazione; jobless
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = dismissal
f-62mn4 = the dismissal letter or the contract that has ended
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = payslip
f-4udpv = your last payslips
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = unemployment benefit
f-q8u59 = unemployment benefit every month
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = Within 68 days of the end of the job.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-5c7qt = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-s9wte = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-nv9ta = INPS from a mobile phone
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = unemployment benefit
# term: inps → { -inps } = social security institute
p-9yswy = [NASpI][1] is help in money. [INPS][2] pays it every month.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = domestic worker and carer
p-9g637 = For people who have lost their job **without wanting to**: [dismissed (licenziamento)][1], or with a contract that has ended. Also for domestic workers and carers.
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = social security contributions
# term: patronato → { -patronato } = advice office
p-ezyhk = You usually need at least 13 weeks of [social security contributions (contributi)][1] in the last 4 years. Did you leave another job a short time ago? Ask the { -patronato } first.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = If you leave the job yourself (dimissioni), you usually do not get it. There are exceptions, for example if they do not pay you or if you have a small child.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = You have **68 days** from the end of the job. If you apply in the first 8 days, you lose less money.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Prepare the documents.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-4ewip = Go to an [advice office (patronato)][1]. It applies for you free of charge.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-tkpwh = Or do it yourself on the website { $web }, with [SPID or CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
# term: inps → { -inps } = social security institute
l-cjrh8 = Within **15 days** of the application go to the [job centre (centro per l'impiego)][1]. Then go to all the appointments. Also take the steps that INPS asks you to take.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-pcmvr = Keep the receipt of the application.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = social security institute
p-7uw3h = For information call { $phone-inps-da-telefono-fisso } from a landline. From a mobile phone call { $phone-inps-da-cellulare }: you may have to pay for the call.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = The benefit lasts for half the number of weeks you worked in the last 4 years. After some months it becomes lower.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = social security institute
l-3fmr6 = **Have you found a job?** Tell INPS at once. If you work only a little, you can keep part of the benefit.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = advice office
l-ymdt2 = **Are you going abroad?** Ask the { -patronato } first: you can lose the money.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = advice office
l-fijhs = **Do you work in the fields, or do you have a seasonal permit?** The rules and the dates are different. Ask the { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = If something goes wrong
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = advice office
# term: ricorso → { -ricorso } = appeal
p-7cghr = Is the application refused? The { -patronato } can make an { -ricorso } free of charge. Take the letter there at once.
