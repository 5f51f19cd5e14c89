### Ho ricevuto una lettera dalla Questura — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = drejtoria e policisë
title = Kam marrë një letër nga drejtoria e policisë (Questura)
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = drejtoria e policisë
summary = Çfarë të bëni nëse drejtoria e policisë (Questura) ju thërret, kërkon dokumente ose thotë jo.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = drejtoria e policisë
# term: preavviso di rigetto → { -preavviso-di-rigetto } = njoftim para refuzimit
# term: espulsione → { -espulsione } = urdhër dëbimi
keywords = letër; Questura; drejtoria e policisë; thirrje; njoftim para refuzimit; preavviso di rigetto; refuzim; dokumente që mungojnë; dëbim
# it: la lettera e la busta
f-u4hf3 = letra dhe zarfi
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-jqzbm = leja ose { -ricevuta-del-permesso(case: "def") }
# it: una risposta mandata in tempo
f-me52b = një përgjigje e dërguar në kohë
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = zyrë ndihme
f-8fdpx = Një { -patronato } ose një avokat mund të përgjigjet bashkë me ju.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
p-4gfcm = Hapeni menjëherë çdo letër të [drejtorisë së policisë (Questura)][1]. Mund të ketë një ditë të fundit për t’u përgjigjur.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-ce4ur = Për këdo që ka një { -permesso-di-soggiorno } ose e ka kërkuar.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Shkruani mbi zarf ditën kur e keni marrë letrën. Numërojini ditët nga ajo ditë.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-9y3cz = Nuk e kuptoni letrën? Çojeni po atë ditë te një [zyrë ndihme (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Shihni cili nga tri rastet është i juaji.

## È un appuntamento

# it: È un appuntamento
t-giwbm = Është një takim
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = drejtoria e policisë
p-fg6rm = Shkoni te { -questura } atë ditë. Merrni me vete letrën dhe dokumentet që kërkon. Nëse nuk mund të shkoni, kërkoni më parë një ditë tjetër.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Mungojnë dokumente ose duan ta refuzojnë
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = njoftim para refuzimit
p-9xecq = Një letër që thotë «duam ta refuzojmë» quhet [njoftim para refuzimit (preavviso di rigetto)][1]. Nuk është ende refuzim.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Zakonisht keni **10 ditë** për t’u përgjigjur. Shihni te letra sa ditë keni.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = zyrë ndihme
l-p5aqu = Shkoni menjëherë te një { -patronato } ose te një avokat.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Dërgoni dokumentet që mungojnë dhe shpjegoni arsyet tuaja.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = letër rekomande
# term: pec → { -pec } = postë elektronike e certifikuar
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-m3q5a = Përdorni një [letër rekomande (raccomandata)][1], një [PEC][2] ose çojini të gjitha me dorë. Mbajeni dëshminë e dërgimit (ricevuta).

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
t-gj89m = Është një refuzim ose një { -espulsione }
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = ankim në gjykatë
p-zdpef = Shkoni te një avokat **po atë ditë**. Ditët për [ankimin në gjykatë (ricorso)][1] janë të pakta.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-cfy5h = Avokati mund të [paguhet nga Shteti][1], edhe kundër një [urdhri dëbimi (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Keni gjetur një njoftim të postës? Shkoni menjëherë ta merrni letrën. Ditët kalojnë edhe nëse nuk e merrni.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Nëse diçka shkon keq
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-sjgag = Koha ka mbaruar tashmë? Shkoni gjithsesi te një avokat. Merrni me vete letrën, zarfin dhe të gjitha vërtetimet e dëshmitë (ricevute) që keni.
