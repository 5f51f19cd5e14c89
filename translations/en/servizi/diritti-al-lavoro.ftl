### Il contratto di lavoro e i tuoi diritti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = work contract
title = The work contract and your rights
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = What to look at before you sign, and who to ask for help.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = payslip
# term: lavoro nero → { -lavoro-nero } = undeclared work
# term: licenziamento → { -licenziamento } = dismissal
# term: sindacato → { -sindacato } = trade union
# term: datore di lavoro → { -datore-di-lavoro } = employer
keywords = contract; payslip; wages; holidays; undeclared work; dismissal; trade union; labour inspectorate; they do not pay me; I was fired; boss does not pay; unpaid wages; employer does not pay me; not paid; my employer owes me money; they did not pay my salary; no salary; late wages; working without a contract; my rights at work
# it: un controllo del contratto e della paga
f-rc34r = a check of your contract and your pay
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = trade union
# term: patronati → { -patronato } = advice office
f-hy8pg = Trade unions and advice offices (patronati) help workers.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = People who work in Italy have rights. They apply to foreign workers too.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = For people who are starting a job or already have one.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Before you sign:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Ask for the written [contract][1]. Take it home and read it.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Look at the pay, hours, days, length and type of national contract.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = trade union
# term: patronato → { -patronato } = advice office
l-qj23j = If you do not understand, go to a [trade union][1] or an [advice office (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = **Never** sign a blank sheet or a sheet without a date.
# it: **Ogni mese:**
p-6jnct = **Every month:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = payslip
l-bbwgt = Check your [payslip (busta paga)][1]. You have a right to it by law.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Your pay must arrive at the bank or in another way that you can prove.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Write in a notebook the hours that you really work.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = With a legal contract you have:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = paid holidays and rest
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = paid sick leave and maternity leave
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = social security contributions
l-gh2mu = contributions for your pension
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = help if you get hurt
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = end-of-job pay
l-c9hpr = the money at the end of the job ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = resignation
# term: sindacato → { -sindacato } = trade union
# term: patronato → { -patronato } = advice office
l-n9vyt = **Resignation (dimissioni).** You usually give your [resignation][1] online. Ask the { -sindacato } or the { -patronato }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = dismissal
l-s8rjz = **Dismissal (licenziamento).** A [dismissal][1] must be in writing. You have **60 days** to say that you do not agree.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: raccomandata → { -raccomandata } = registered letter
# term: pec → { -pec } = certified e-mail
l-fau9r = **How to say it.** In those 60 days write to your employer, with a [registered letter (raccomandata)][1] or a [certified e-mail (PEC)][2]. Then you have **180 days** to go to the judge.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = payslip
l-29c55 = **False payslip.** If you get less than what is written there, collect the proof.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = If something goes wrong
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = undeclared work
# term: sindacato → { -sindacato } = trade union
p-b8xar = Do they not pay you, or do you work [without a contract (in nero)][1]? Go to the { -sindacato } or to the **Ispettorato del lavoro** (labour inspectorate). If you do not have a permit, go first to the trade union or to a lawyer. Read also [the page about exploitation][2].
