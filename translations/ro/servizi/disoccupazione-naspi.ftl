### NASpI: i soldi quando perdi il lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = NASpI
title = NASpI: banii când vă pierdeți locul de muncă
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = NASpI
summary = Ajutorul de șomaj pentru cine a fost concediat sau și-a terminat contractul.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = NASpI
keywords = șomaj; ajutor de șomaj; NASpI; concediat; indemnizație; șomer
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = concediere
f-62mn4 = scrisoarea de { -licenziamento } sau contractul terminat
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = fluturaș de salariu
f-4udpv = ultimii { -busta-paga(case: "pl") }
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = NASpI
f-q8u59 = ajutorul de șomaj în fiecare lună
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = În cel mult 68 de zile de la sfârșitul muncii.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-5c7qt = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-s9wte = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-nv9ta = INPS de pe mobil
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = NASpI
# term: inps → { -inps } = INPS
p-9yswy = [NASpI][1] este un ajutor în bani. Îl plătește [INPS][2] în fiecare lună.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = menajeră și îngrijitoare
p-9g637 = Celor care și-au pierdut locul de muncă **fără să vrea**: [concediați (licenziamento)][1] sau cu contractul terminat. Este valabil și pentru menajere și îngrijitoare (colf e badanti).
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = contribuții sociale
# term: patronato → { -patronato } = birou de asistență
p-ezyhk = De obicei trebuie cel puțin 13 săptămâni de [contribuții sociale (contributi)][1] în ultimii 4 ani. Ați plecat de curând de la alt loc de muncă? Întrebați întâi la un { -patronato }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Dacă v-ați dat demisia din proprie voință, de obicei nu aveți dreptul. Există excepții, de exemplu dacă nu vă plătesc sau dacă aveți un copil mic.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = Aveți **68 de zile** de la sfârșitul muncii. Dacă cereți în primele 8 zile, pierdeți mai puțini bani.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Pregătiți actele.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-4ewip = Mergeți la un [birou de asistență (patronato)][1]. Face cererea gratuit.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-tkpwh = Sau o faceți fără ajutor pe site-ul { $web }, cu [SPID sau CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
# term: inps → { -inps } = INPS
l-cjrh8 = În **cel mult 15 zile** de la cerere mergeți la [centrul de ocupare a forței de muncă (centro per l'impiego)][1]. Apoi mergeți la toate programările. Faceți și pașii pe care vi-i cere INPS.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-pcmvr = Păstrați dovada cererii („ricevuta”).
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = INPS
p-7uw3h = Pentru informații sunați la { $phone-inps-da-telefono-fisso }. De pe mobil sunați la { $phone-inps-da-cellulare }: apelul poate fi cu plată.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = Ajutorul durează jumătate din săptămânile lucrate în ultimii 4 ani. După câteva luni scade.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = INPS
l-3fmr6 = **Găsiți un loc de muncă?** Anunțați imediat INPS. Dacă lucrați puțin, puteți păstra o parte din ajutor.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = birou de asistență
l-ymdt2 = **Plecați în străinătate?** Întrebați întâi la un { -patronato }: puteți pierde banii.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = birou de asistență
l-fijhs = **Lucrați la câmp sau aveți un permis pentru muncă sezonieră?** Regulile și datele sunt diferite. Întrebați la un { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Dacă ceva nu merge bine
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = birou de asistență
# term: ricorso → { -ricorso } = contestație
p-7cghr = Cererea este respinsă? Un { -patronato } poate depune gratuit o { -ricorso }. Duceți imediat scrisoarea.
