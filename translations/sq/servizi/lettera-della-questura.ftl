### Ho ricevuto una lettera dalla Questura — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = drejtoria e policisë
title = ???
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = drejtoria e policisë
summary = ???
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = drejtoria e policisë
# term: preavviso di rigetto → { -preavviso-di-rigetto }
# term: espulsione → { -espulsione } = urdhër dëbimi
keywords = ???
# it: la lettera e la busta
f-u4hf3 = ???
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-jqzbm = ???
# it: una risposta mandata in tempo
f-me52b = ???
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = zyrë ndihme
f-8fdpx = ???
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
p-4gfcm = ???

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-ce4ur = ???

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. I giorni si contano da lì.
# note: voce 1 di 3
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-5t2yf = ???
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-9y3cz = ???
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = ???

## È un appuntamento

# it: È un appuntamento
t-giwbm = ???
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = drejtoria e policisë
p-fg6rm = ???

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = ???
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto }
p-9xecq = ???
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = ???
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = zyrë ndihme
l-p5aqu = ???
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = ???
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = letër rekomande
# term: pec → { -pec } = postë elektronike e certifikuar
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-m3q5a = ???

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
t-gj89m = ???
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = ankim në gjykatë
p-zdpef = ???
# it: L'avvocato può essere [pagato dallo Stato][1]. Contro un'[espulsione][2] davanti al giudice lo è sempre.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-cfy5h = ???

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = ???

## Se qualcosa va male

# it: Se qualcosa va male
# memory: servizi/affitto-non-pagato: Nëse diçka shkon keq
t-c5bj5 = ???
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-sjgag = ???
