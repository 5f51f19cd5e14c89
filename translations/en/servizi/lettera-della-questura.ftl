### Ho ricevuto una lettera dalla Questura — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = police headquarters
title = You have received a letter from the Questura
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = police headquarters
summary = What to do if the { -questura } calls you in, asks for documents or says no.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = police headquarters
# term: preavviso di rigetto → { -preavviso-di-rigetto } = advance notice of refusal
# term: espulsione → { -espulsione } = expulsion order
keywords = letter; Questura; police; appointment; convocazione; preavviso di rigetto; refusal; rejection; missing documents; expulsion; deportation
# it: la lettera e la busta
f-u4hf3 = the letter and the envelope
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
f-jqzbm = the permit or the receipt of the application
# it: una risposta mandata in tempo
f-me52b = an answer sent in time
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = advice office
f-8fdpx = An advice office (patronato) or a lawyer can answer with you.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
p-4gfcm = Open every letter from the [police headquarters (Questura)][1] at once. There may be a day by which you must answer.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-ce4ur = For people who have a { -permesso-di-soggiorno } or have applied for one.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Write on the envelope the day you received it. Count the days from then.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-9y3cz = Do you not understand the letter? Take it on the same day to an [advice office (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = See which of the three cases is yours.

## È un appuntamento

# it: È un appuntamento
t-giwbm = It is an appointment
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = police headquarters
p-fg6rm = Go to the { -questura } on that day. Bring the letter and the documents that it asks for. If you cannot go, ask for another day before that day.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Documents are missing or they want to refuse
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = advance notice of refusal
p-9xecq = A letter that says “we want to refuse” is called an [advance notice of refusal (preavviso di rigetto)][1]. It is not a refusal yet.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = You usually have **10 days** to answer. Check in the letter how many days you have.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = advice office
l-p5aqu = Go at once to an advice office (patronato) or a lawyer.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Send the documents that are missing and explain your reasons.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = registered letter
# term: pec → { -pec } = certified e-mail
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-m3q5a = Use a [registered letter (raccomandata)][1], a [certified e-mail (PEC)][2] or take everything there in person. Keep the receipt.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = expulsion order
t-gj89m = It is a refusal or an expulsion order
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = appeal
p-zdpef = Go to a lawyer **on the same day**. You have only a few days for the [appeal (ricorso)][1].
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion order
p-cfy5h = The lawyer can be [paid by the State][1], also to challenge an [expulsion order (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Have you found a notice from the post office? Go at once to collect the letter. The days pass even if you do not collect it.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = If something goes wrong
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
p-sjgag = Is the time already over? Go to a lawyer anyway. Take the letter, the envelope and all the receipts you have.
