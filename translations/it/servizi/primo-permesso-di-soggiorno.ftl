### servizi/primo-permesso-di-soggiorno
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Primo permesso di soggiorno
summary = Che cosa fare nei primi giorni in Italia per avere il permesso.
keywords = primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# required_documents.name
f-6nhip = i documenti sul motivo del viaggio: lavoro, famiglia o studio
# outputs.name
f-48t9t = la ricevuta della domanda
# outputs.name
f-bitw4 = il permesso di soggiorno
# channels.note
f-ibcdv = Negli uffici postali con lo Sportello Amico.
# note: [1] = termini/permesso-di-soggiorno
p-cjhk6 = Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.

## A chi è rivolto

# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
p-edaqn = A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].

## Come fare

p-wrufg = Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-2rssb = Guarda che cosa c'è scritto sul visto.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
l-xcuif = Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
l-ddfyk = Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 5 di 8
l-93cfq = Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 6 di 8
l-yewfa = Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
l-skiup = Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 8 di 8
l-gapwn = Torna in Questura a prendere il permesso quando è pronto.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
p-dvnca = Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.

## Tempi e scadenze

p-86t2e = La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.

## Quanto costa

# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
p-as276 = Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.

## Casi particolari

# note: voce 1 di 4
# note: [1] = servizi/asilo
l-pr4vv = Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 2 di 4
l-8ybvk = I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
l-z7ivm = Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 4 di 4
l-gkxva = **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.

## Se qualcosa va male

t-g2nmu = Se qualcosa va male
# note: [1] = servizi/patrocinio-gratuito
p-28ztm = Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
