### Il contratto di lavoro e i tuoi diritti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = kontratë pune
title = Kontrata e punës dhe të drejtat tuaja
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = Çfarë të shihni para se të firmosni, dhe kujt t’i kërkoni ndihmë.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = fletë page
# term: lavoro nero → { -lavoro-nero } = punë në të zezë
# term: licenziamento → { -licenziamento } = heqje nga puna
# term: sindacato → { -sindacato } = sindikatë
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
keywords = kontratë; fletë page; rrogë; pushime; punë në të zezë; heqje nga puna; sindikatë; inspektorati; nuk më paguajnë; më pushuan nga puna; shefi nuk paguan; pagë e papaguar; punëdhënësi nuk më paguan; nuk më kanë paguar; s’më paguajnë rrogën; më detyrohen para; rroga të prapambetura; punoj pa kontratë
# it: un controllo del contratto e della paga
f-rc34r = një kontroll i kontratës dhe i pagës
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = sindikatë
# term: patronati → { -patronato } = zyrë ndihme
f-hy8pg = Sindikatat dhe zyrat e ndihmës (patronati) ndihmojnë punonjësit.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = Kush punon në Itali ka të drejta. Ato vlejnë edhe për të huajt.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = Për këdo që fillon një punë ose ka një të tillë.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Para se të firmosni:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Kërkoni [kontratën][1] me shkrim. Merreni në shtëpi dhe lexojeni.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Shihni pagën, orët, ditët, kohëzgjatjen dhe llojin e kontratës kombëtare.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = sindikatë
# term: patronato → { -patronato } = zyrë ndihme
l-qj23j = Nëse nuk kuptoni, shkoni te një [sindikatë (sindacato)][1] ose te një [zyrë ndihme (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = Mos firmosni **kurrë** një fletë bosh ose pa datë.
# it: **Ogni mese:**
p-6jnct = **Çdo muaj:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fletë page
l-bbwgt = Kontrolloni [fletën e pagës (busta paga)][1]. Ju takon me ligj.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Paga duhet të vijë në bankë ose në një mënyrë tjetër që mund ta provoni.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Shkruani në një fletore orët që punoni vërtet.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = Me një kontratë në rregull me ligjin keni:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = pushime dhe kohë për të pushuar
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = sëmundje dhe leje lindjeje të paguara
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
l-gh2mu = { -contributi } për pensionin
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = ndihmën nëse lëndoheni
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = shpërblim në fund të punës
l-c9hpr = paratë në fund të punës ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = dorëheqje
# term: sindacato → { -sindacato } = sindikatë
# term: patronato → { -patronato } = zyrë ndihme
l-n9vyt = **Dorëheqje.** Zakonisht e jepni [dorëheqjen (dimissioni)][1] në internet. Pyesni { -sindacato(case: "acc") } ose { -patronato(case: "acc") }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = heqje nga puna
l-s8rjz = **Heqje nga puna.** [Heqja nga puna (licenziamento)][1] duhet të jetë me shkrim. Keni **60 ditë** për të thënë që nuk jeni dakord.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: raccomandata → { -raccomandata } = letër rekomande
# term: pec → { -pec } = postë elektronike e certifikuar
l-fau9r = **Si ta thoni.** Brenda atyre 60 ditëve shkruajini { -datore-di-lavoro(case: "gen") }, me [letër rekomande (raccomandata)][1] ose me [PEC][2]. Pastaj keni **180 ditë** për të shkuar te gjykatësi.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = fletë page
l-29c55 = **Fletë page e rreme.** Nëse merrni më pak se sa shkruhet, mblidhni provat.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Nëse diçka shkon keq
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = punë në të zezë
# term: sindacato → { -sindacato } = sindikatë
p-b8xar = Nuk ju paguajnë ose punoni [në të zezë (in nero)][1]? Shkoni te sindikata ose te Inspektorati i punës (**Ispettorato del lavoro**). Nëse nuk keni leje, shkoni më parë te sindikata ose te një avokat. Lexoni edhe [faqen për shfrytëzimin][2].
