### Permesso per soggiornanti di lungo periodo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Permis de ședere pe termen lung
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = Permisul pe care nu este nevoie să îl cereți din nou la fiecare an sau doi.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
keywords = carta di soggiorno; permis nelimitat; permis permanent; cinci ani; A2; termen lung
# it: la prova del reddito
# term: reddito → { -reddito } = venit
f-5e26g = dovada { -reddito(case: "gen") }
# it: la prova che sai l'italiano al livello A2
f-g37ax = dovada că știți italiana la nivelul A2
# it: i certificati penali, se te li chiedono
f-bnh89 = cazierele judiciare, dacă vi le cer
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
f-mqc87 = { -permesso-di-soggiorno(case: "def") } pe termen lung
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = La oficiile poștale cu „Sportello Amico”.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Acest permis este valabil fără limită de timp. Cardul însă expiră și trebuie să îl reînnoiți.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = De obicei trebuie să aveți:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
l-x2wmd = un { -permesso-di-soggiorno } pe care îl aveți de cel puțin 5 ani
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = venit
l-h5j7f = un { -reddito } minim
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = italiana la nivelul A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificat de locuință adecvată
l-38d5z = pentru membrii familiei, o casă potrivită ([certificat de locuință adecvată (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = Nu îl puteți cere cu unele permise, de exemplu cu cel pentru studii. Refugiații au reguli mai ușoare.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-r6y6k = Verificați la un [birou de asistență (patronato)][1] dacă îl puteți cere.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Dați [testul de italiană][1], dacă nu aveți deja o adeverință valabilă.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = venit
l-8qv3d = Pregătiți actele despre { -reddito } și despre casă.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Cereți la poștă [plicul cu formulare][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = birou de asistență
l-5i68x = Completați formularele din plic la un { -patronato } și depuneți plicul la poștă.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-nqvcg = Mergeți la [chestură (Questura)][1] în ziua programării.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Întoarceți-vă să luați permisul când este gata.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = Legea prevede { $processing_time }. Adesea durează mai mult.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
# term: bollettino → { -bollettino } = formular de plată la poștă
# term: patronato → { -patronato } = birou de asistență
p-yknzk = Plătiți un [timbru fiscal (marca da bollo)][1], un [formular de plată la poștă (bollettino)][2] și serviciul poștei. Întrebați prețurile la un { -patronato } înainte de a plăti.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = birou de asistență
p-68bn9 = Puteți pierde acest permis dacă stați mai mult de **12 luni la rând** în afara Uniunii Europene. Înainte de o călătorie lungă întrebați la un { -patronato } sau la un avocat.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Dacă ceva nu merge bine
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = chestură
# term: patronato → { -patronato } = birou de asistență
p-y2mja = Dacă lipsește un act, { -questura(case: "def") } vă scrie. În scrisoare este scris câte zile aveți. Răspundeți înainte să se termine. Dacă nu înțelegeți scrisoarea, duceți-o la un { -patronato }.
