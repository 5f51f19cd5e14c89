### Il contratto di lavoro e i tuoi diritti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = contract de muncă
title = Contractul de muncă și drepturile dumneavoastră
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = Ce verificați înainte de a semna și la cine cereți ajutor.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = fluturaș de salariu
# term: lavoro nero → { -lavoro-nero } = muncă la negru
# term: licenziamento → { -licenziamento } = concediere
# term: sindacato → { -sindacato } = sindicat
# term: datore di lavoro → { -datore-di-lavoro } = angajator
keywords = contract; fluturaș de salariu; salariu; concediu; muncă la negru; concediere; sindicat; inspectorat; nu mă plătesc; m-au dat afară; patronul nu plătește; salariu neplătit; angajatorul nu mă plătește; nu m-au plătit; nu primesc salariul; îmi datorează bani; salarii restante; lucrez fără contract
# it: un controllo del contratto e della paga
f-rc34r = o verificare a contractului și a salariului
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = sindicat
# term: patronati → { -patronato } = birou de asistență
f-hy8pg = Sindicatele și birourile de asistență (patronato) îi ajută pe lucrători.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = Cine lucrează în Italia are drepturi. Ele sunt valabile și pentru străini.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = Celor care încep o muncă sau au deja una.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Înainte de a semna:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Cereți [contractul][1] scris. Duceți-l acasă și citiți-l.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Verificați salariul, orele, zilele, durata și tipul de contract național.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = sindicat
# term: patronato → { -patronato } = birou de asistență
l-qj23j = Dacă nu înțelegeți, mergeți la un [sindicat (sindacato)][1] sau la un [birou de asistență (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = Nu semnați **niciodată** o hârtie goală (nescrisă) sau fără dată.
# it: **Ogni mese:**
p-6jnct = **În fiecare lună:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fluturaș de salariu
l-bbwgt = Verificați [fluturașul de salariu (busta paga)][1]. Aveți dreptul la el prin lege.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Salariul trebuie să ajungă la bancă sau în alt fel pe care îl puteți dovedi.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Scrieți într-un caiet orele pe care le lucrați cu adevărat.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = Cu un contract legal aveți:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = concediu de odihnă și zile libere
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = concediu de boală și de maternitate plătit
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = contribuții sociale
l-gh2mu = { -contributi } pentru pensie
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = ajutor dacă vă accidentați
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = TFR
l-c9hpr = banii de la sfârșitul muncii ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = demisie
# term: sindacato → { -sindacato } = sindicat
# term: patronato → { -patronato } = birou de asistență
l-n9vyt = **Demisie.** De obicei vă dați [demisia (dimissioni)][1] online. Întrebați la sindicat sau la un { -patronato }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = concediere
l-s8rjz = **Concediere.** Orice [concediere (licenziamento)][1] trebuie să fie scrisă. Aveți **60 de zile** ca să spuneți că nu sunteți de acord.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: raccomandata → { -raccomandata } = scrisoare recomandată
# term: pec → { -pec } = PEC
l-fau9r = **Cum o spuneți.** În acele 60 de zile scrieți angajatorului, printr-o [scrisoare recomandată (raccomandata)][1] sau prin [PEC][2]. Apoi aveți **180 de zile** ca să mergeți la judecător.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = fluturaș de salariu
l-29c55 = **Fluturaș de salariu fals.** Dacă primiți mai puțin decât scrie, strângeți dovezile.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Dacă ceva nu merge bine
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = muncă la negru
# term: sindacato → { -sindacato } = sindicat
p-b8xar = Nu vă plătesc sau faceți [muncă la negru (lavoro nero)][1]? Mergeți la sindicat sau la inspectoratul muncii, **Ispettorato del lavoro**. Dacă nu aveți permis, mergeți întâi la sindicat sau la un avocat. Citiți și [pagina despre exploatare][2].
