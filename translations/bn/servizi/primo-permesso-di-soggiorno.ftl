### Primo permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = ???
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = ???
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = প্রবেশ ভিসা
# term: kit postale → { -kit-postale } = ডাকঘরের আবেদন খাম
# term: sportello unico → { -sportello-unico-immigrazione } = প্রেফেত্তুরার অভিবাসন অফিস
keywords = ???
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = ???
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-48t9t = ???
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-bitw4 = ???
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = ???
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-cjhk6 = ???

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino europeo, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = প্রবেশ ভিসা
p-edaqn = ???

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = ???
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = প্রবেশ ভিসা
l-2rssb = ???
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = প্রেফেত্তুরার অভিবাসন অফিস
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-xcuif = ???
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/kit-postale
l-ret3v = ???
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-ddfyk = ???
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: passaporto → { -passaporto } = পাসপোর্ট
l-93cfq = ???
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-yewfa = ???
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: impronte digitali → { -impronte-digitali } = আঙুলের ছাপ
l-skiup = ???
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-gapwn = ???
# it: Tieni sempre con te la ricevuta e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: passaporto → { -passaporto } = পাসপোর্ট
p-dvnca = ???

## Tempi e scadenze

# it: La legge dà agli uffici { $processing_time } per rispondere. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-86t2e = ???

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-as276 = ???

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-pr4vv = ???
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-8ybvk = ???
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = ইন্টিগ্রেশন চুক্তি
l-z7ivm = ???
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-gkxva = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = ???
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-28ztm = ???
