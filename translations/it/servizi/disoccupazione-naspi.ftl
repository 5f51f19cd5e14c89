### servizi/disoccupazione-naspi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = NASpI: i soldi quando perdi il lavoro
summary = L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
keywords = disoccupazione; NASpI; licenziato; indennità; sussidio
# required_documents.name
f-62mn4 = la lettera di licenziamento o il contratto finito
# required_documents.name
f-4udpv = le ultime buste paga
# outputs.name
f-q8u59 = l'indennità di disoccupazione ogni mese
# deadlines.label
f-tu2xw = Entro 68 giorni dalla fine del lavoro.
# channels.note
f-5c7qt = Entra con SPID o CIE.
# phones.label
f-s9wte = INPS da telefono fisso
# phones.label
f-nv9ta = INPS da cellulare
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
p-9yswy = La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.

## A chi è rivolto

# note: [1] = termini/licenziamento
p-9g637 = A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/contributi
p-ezyhk = Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
p-3pdpm = Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.

## Come fare

p-nna9a = Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
# note: voce 1 di 5
l-5g3hf = Prepara i documenti.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
l-4ewip = Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
l-tkpwh = Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
l-cjrh8 = Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 5 di 5
l-pcmvr = Tieni la ricevuta della domanda.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
p-7uw3h = Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.

## Tempi e scadenze

p-vgffp = L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.

## Casi particolari

# note: voce 1 di 3
l-3fmr6 = **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 2 di 3
l-ymdt2 = **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 3 di 3
l-fijhs = **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.

## Se qualcosa va male

t-rwjic = Se qualcosa va male
p-7cghr = La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
