### Primo permesso di soggiorno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
title = First residence permit
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = What to do in your first days in Italy to get the permit.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = entry visa
# term: kit postale → { -kit-postale } = postal kit
# term: sportello unico → { -sportello-unico-immigrazione } = immigration office of the Prefettura
keywords = first permit; just arrived; visa; postal kit; eight days; immigration office; permesso di soggiorno
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = the documents about the reason for your journey: work, family or study
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
f-48t9t = the receipt of the application
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
f-bitw4 = the residence permit
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = At post offices that have the Sportello Amico counter.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-cjhk6 = If you stay in Italy for more than three months, you need a [residence permit (permesso di soggiorno)][1]. Ask for it right after you arrive.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = entry visa
p-edaqn = For people who are not citizens of the European Union and have entered with a [visa][1]. If you are a citizen of the European Union, read [the page for you][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = As a rule you have **8 working days** from when you enter. Do not wait for the last day.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = entry visa
l-2rssb = Look at what is written on the { -visto }.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = immigration office of the Prefettura
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-xcuif = If it says work or family (lavoro or famiglia), contact the [Sportello unico per l'immigrazione (immigration office of the Prefettura)][1] at once. It gives you the forms. For work, your { -datore-di-lavoro } takes care of it too.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = In other cases ask the post office for the [envelope with the forms][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-ddfyk = Fill in the forms. An [advice office (patronato)][1] helps you.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = passport
l-93cfq = Hand in the envelope, open, at a post office that has the Sportello Amico counter. Bring your { -passaporto }.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-yewfa = Pay, and keep the { -ricevuta-del-permesso } and the sheet with the appointment.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = police headquarters
# term: impronte digitali → { -impronte-digitali } = fingerprints
l-skiup = On the day of the appointment go to the [police headquarters (Questura)][1]. You give your [fingerprints][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = police headquarters
l-gapwn = Go back to the { -questura } to collect the permit when it is ready.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: passaporto → { -passaporto } = passport
p-dvnca = Always keep the [permit receipt (ricevuta)][1] and your { -passaporto } with you. The receipt proves that you have asked for the permit.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = police headquarters
p-86t2e = The law sets a time for the answer: ask the { -questura }. Often it takes longer.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
# term: bollettino → { -bollettino } = payment slip
# term: patronato → { -patronato } = advice office
p-as276 = You pay for a [revenue stamp (marca da bollo)][1], a [payment slip (bollettino)][2] and the post office service. The payment slip changes with the length of the permit. Ask the post office or the { -patronato } for the prices.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = international protection
l-pr4vv = People who ask for protection follow another way: read the page on [asylum][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = person under 18
# term: patronato → { -patronato } = advice office
l-8ybvk = Children under 18 follow their parents' application. Ask the { -patronato } which forms you need.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = integration agreement
l-z7ivm = If you are over 16, you usually also sign the [integration agreement (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: questura → { -questura } = police headquarters
l-gkxva = **Do you want to travel with the receipt?** There are limits, above all in other European countries. Ask the { -questura } first.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = If something goes wrong
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = advice office
# term: ricorso → { -ricorso } = appeal
p-28ztm = Have you missed the days? Ask anyway, and first ask an { -patronato } for advice. If you receive a written refusal, you have only a few days to make an { -ricorso }. Take the paper to a lawyer at once: the lawyer can be [paid by the State][1].
