### servizi/diritti-al-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Il contratto di lavoro e i tuoi diritti
summary = Che cosa guardare prima di firmare, e a chi chiedere aiuto.
keywords = contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# outputs.name
f-rc34r = un controllo del contratto e della paga
# channels.note
f-hy8pg = I sindacati e i patronati aiutano i lavoratori.
p-fb87y = Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.

## A chi è rivolto

p-bs2ds = A chi comincia un lavoro o ne ha già uno.

## Come fare

p-wqn9b = **Prima di firmare:**
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 2 di 4
l-nxtgy = Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
l-qj23j = Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 4 di 4
l-36sii = Non firmare **mai** un foglio non ancora scritto, o senza data.
p-6jnct = **Ogni mese:**
# note: voce 1 di 3
# note: [1] = termini/busta-paga
l-bbwgt = Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 2 di 3
l-4erxp = La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 3 di 3
l-5jhrr = Scrivi su un quaderno le ore che lavori davvero.

## Cosa si ottiene

p-hs2ry = Con un contratto in regola con la legge hai:
# note: voce 1 di 5
l-bd73f = ferie e riposo
# note: voce 2 di 5
l-zy8wr = malattia e maternità pagate
# note: voce 3 di 5
l-gh2mu = contributi per la pensione
# note: voce 4 di 5
l-ejg5r = l'aiuto se ti fai male
# note: voce 5 di 5
# note: [1] = termini/tfr
l-c9hpr = i soldi alla fine del lavoro ([TFR][1])

## Casi particolari

# note: voce 1 di 4
# note: [1] = termini/dimissioni
l-n9vyt = **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
l-s8rjz = **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
l-fau9r = **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 4 di 4
l-29c55 = **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.

## Se qualcosa va male

t-2vp87 = Se qualcosa va male
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
p-b8xar = Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
