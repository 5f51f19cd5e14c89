### Primo permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = প্রথম বসবাসের অনুমতিপত্র
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = অনুমতিপত্র পেতে ইতালিতে প্রথম দিনগুলোতে কী করবেন।
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = প্রবেশ ভিসা
# term: kit postale → { -kit-postale } = ডাকঘরের আবেদন খাম
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
keywords = প্রথম সজর্নো; নতুন এসেছি; ভিসা; ডাকঘরের কিট; আট দিন; স্পর্তেলো ইউনিকো; পারমেসো
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = যে কারণে এসেছেন তার কাগজ: কাজ, পরিবার বা পড়াশোনা
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-48t9t = আবেদনের রসিদ
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-bitw4 = বসবাসের অনুমতিপত্র
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = Sportello Amico আছে এমন ডাকঘরে।
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-cjhk6 = ইতালিতে তিন মাসের বেশি থাকলে আপনার [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] লাগবে। আসার পরপরই এটি চান।

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = প্রবেশ ভিসা
p-edaqn = যাঁরা ইউরোপীয় ইউনিয়নের নাগরিক নন এবং [ভিসা (visto)][1] নিয়ে ঢুকেছেন। আপনি ইউরোপীয় ইউনিয়নের নাগরিক হলে [আপনার জন্য পাতাটি][2] পড়ুন।

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = নিয়ম অনুযায়ী ঢোকার দিন থেকে আপনার হাতে **8 কর্মদিবস** আছে। শেষ দিনের জন্য বসে থাকবেন না।
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = প্রবেশ ভিসা
l-2rssb = ভিসায় কী লেখা আছে দেখুন।
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-xcuif = সেখানে কাজ বা পরিবার লেখা থাকলে সঙ্গে সঙ্গে [সরকারি অভিবাসন অফিসে (Sportello unico per l'immigrazione)][1] যোগাযোগ করুন। তারা আপনাকে ফরম দেয়। কাজের ক্ষেত্রে নিয়োগকর্তাও ব্যবস্থা করেন।
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = অন্য ক্ষেত্রে ডাকঘরে [ফরমসহ খাম (kit postale)][1] চান।
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-ddfyk = ফরম পূরণ করুন। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনাকে সাহায্য করে।
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = পাসপোর্ট
l-93cfq = Sportello Amico আছে এমন ডাকঘরে খামটি খোলা অবস্থায় জমা দিন। পাসপোর্ট সঙ্গে নিন।
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-yewfa = টাকা দিন এবং রসিদ ও সাক্ষাতের তারিখের কাগজ রেখে দিন।
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: impronte digitali → { -impronte-digitali } = আঙুলের ছাপ
l-skiup = সাক্ষাতের দিন [পুলিশ সদর দপ্তরে (Questura)][1] যান। সেখানে [আঙুলের ছাপ (impronte digitali)][2] দিন।
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-gapwn = অনুমতিপত্র তৈরি হলে তা নিতে আবার Questura-তে যান।
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: passaporto → { -passaporto } = পাসপোর্ট
p-dvnca = [রসিদ (ricevuta)][1] ও পাসপোর্ট সব সময় সঙ্গে রাখুন। রসিদ প্রমাণ করে যে আপনি অনুমতিপত্র চেয়েছেন।

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-86t2e = উত্তরের জন্য আইনে একটি সময় ঠিক করা আছে: Questura-তে জিজ্ঞেস করুন। প্রায়ই আরও বেশি সময় লাগে।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-as276 = আপনাকে একটি [রাজস্ব স্ট্যাম্প (marca da bollo)][1], একটি [ডাকঘরের ফরমের টাকা (bollettino)][2] ও ডাকঘরের সেবার খরচ দিতে হয়। ফরমের টাকা অনুমতিপত্রের মেয়াদ অনুযায়ী কম-বেশি হয়। দাম ডাকঘরে বা সহায়তা অফিসে (patronato) জেনে নিন।

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-pr4vv = যিনি সুরক্ষা চান, তাঁর পথ আলাদা: [আশ্রয় (asilo)][1] বিষয়ের পাতা পড়ুন।
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-8ybvk = অপ্রাপ্তবয়স্ক সন্তানেরা মা-বাবার আবেদনের সঙ্গে থাকে। কোন ফরম লাগবে, সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = ইন্টিগ্রেশন চুক্তি
l-z7ivm = আপনার বয়স 16 বছরের বেশি হলে সাধারণত [ইন্টিগ্রেশন চুক্তিতেও (accordo di integrazione)][1] সই করতে হয়।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-gkxva = **রসিদ নিয়ে ভ্রমণ করতে চান?** কিছু সীমা আছে, বিশেষ করে ইউরোপের অন্য দেশে। আগে Questura-তে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = কোনো সমস্যা হলে
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-28ztm = নির্ধারিত দিন পার হয়ে গেছে? তবু আবেদন করুন, তবে আগে একটি সহায়তা অফিসে (patronato) পরামর্শ নিন। লিখিতভাবে আবেদন নাকচ হলে আপিল (ricorso) করার সময় মাত্র কয়েক দিন। কাগজটি সঙ্গে সঙ্গে উকিলের কাছে নিয়ে যান: তাঁর খরচ [সরকার দিতে পারে][1]।
