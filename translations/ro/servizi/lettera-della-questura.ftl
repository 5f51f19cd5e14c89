### Ho ricevuto una lettera dalla Questura — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = chestură
title = Ați primit o scrisoare de la Questura
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = chestură
summary = Ce aveți de făcut dacă cei de la { -questura } vă cheamă, cer acte sau spun nu.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = chestură
# term: preavviso di rigetto → { -preavviso-di-rigetto } = preaviz de refuz
# term: espulsione → { -espulsione } = expulzare
keywords = scrisoare; Questura; chestură; poliție; convocare; preavviso di rigetto; refuz; respingere; acte lipsă; expulzare
# it: la lettera e la busta
f-u4hf3 = scrisoarea și plicul
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
f-jqzbm = permisul sau recipisa cererii
# it: una risposta mandata in tempo
f-me52b = un răspuns trimis la timp
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = birou de asistență
f-8fdpx = Un birou de asistență (patronato) sau un avocat poate răspunde împreună cu dumneavoastră.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
p-4gfcm = Deschideți imediat orice scrisoare de la [chestură (Questura)][1]. În ea poate fi scrisă ziua până la care trebuie să răspundeți.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-ce4ur = Celor care au un { -permesso-di-soggiorno } sau l-au cerut.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Scrieți pe plic ziua în care ați primit-o. Numărați zilele de atunci.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-9y3cz = Nu înțelegeți scrisoarea? Duceți-o în aceeași zi la un [birou de asistență (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Vedeți care dintre cele trei cazuri este al dumneavoastră.

## È un appuntamento

# it: È un appuntamento
t-giwbm = Este o programare
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = chestură
p-fg6rm = Mergeți la { -questura } în acea zi. Duceți scrisoarea și actele pe care le cere. Dacă nu puteți merge, cereți înainte altă zi.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Lipsesc acte sau vor să refuze
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = preaviz de refuz
p-9xecq = O scrisoare care spune „vrem să refuzăm” se numește [preaviz de refuz (preavviso di rigetto)][1]. Nu este încă un refuz.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = De obicei aveți **10 zile** ca să răspundeți. Vedeți pe scrisoare câte zile aveți.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = birou de asistență
l-p5aqu = Mergeți imediat la un { -patronato } sau la un avocat.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Trimiteți actele care lipsesc și explicați motivele dumneavoastră.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = scrisoare recomandată
# term: pec → { -pec } = PEC
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-m3q5a = Folosiți o [scrisoare recomandată (raccomandata)][1], o [PEC][2] sau duceți totul personal. Păstrați recipisa.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = expulzare
t-gj89m = Este un refuz sau o expulzare
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = contestație
p-zdpef = Mergeți la un avocat **în aceeași zi**. Zilele pentru [contestație (ricorso)][1] sunt puține.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulzare
p-cfy5h = Avocatul poate fi [plătit de stat][1], inclusiv ca să contestați o [expulzare (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Ați găsit un aviz de la poștă? Mergeți imediat să luați scrisoarea. Zilele trec chiar dacă nu o luați.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Dacă ceva nu merge bine
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = recipisă
p-sjgag = Timpul s-a terminat deja? Mergeți oricum la un avocat. Luați cu dumneavoastră scrisoarea, plicul și toate recipisele pe care le aveți.
