### NASpI: i soldi quando perdi il lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = বেকার ভাতা
title = ???
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = বেকার ভাতা
summary = ???
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = বেকার ভাতা
keywords = ???
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
f-62mn4 = ???
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = বেতনের স্লিপ
f-4udpv = ???
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = বেকার ভাতা
f-q8u59 = ???
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-5c7qt = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-s9wte = ???
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-nv9ta = ???
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = বেকার ভাতা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-9yswy = ???

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: licenziato o con il contratto finito. Vale anche per colf e badanti.
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
p-9g637 = ???
# it: Di solito servono almeno 13 settimane di contributi negli ultimi 4 anni.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
p-ezyhk = ???
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = ???

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = ???
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = ???
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-4ewip = ???
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-tkpwh = ???
# it: Iscriviti al [centro per l'impiego][1] e vai agli appuntamenti.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
l-cjrh8 = ???
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-pcmvr = ???
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-7uw3h = ???

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = ???

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 2
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-3fmr6 = ???
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 2
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-ymdt2 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = ???
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-7cghr = ???
