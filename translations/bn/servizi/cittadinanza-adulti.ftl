### Cittadinanza italiana per residenza o matrimonio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = নাগরিকত্ব
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
title = নিবন্ধিত বাসস্থান বা বিয়ের মাধ্যমে ইতালির নাগরিকত্ব
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = কে নাগরিকত্ব চাইতে পারেন এবং কীভাবে আবেদন পাঠাতে হয়।
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = নাগরিকত্ব; সিটিজেনশিপ; ইতালির পাসপোর্ট; দশ বছর; শপথ; B1; বিয়ে; নাগরিকত্ব নাকচ; নাগরিকত্ব দেয়নি; সিটিজেনশিপ রিজেক্ট; ইতালির নাগরিকত্ব; নাগরিকত্ব পেতে কত দিন
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = জন্মের সনদ (atto di nascita), অনুবাদ ও সত্যায়ন করা (legalizzato)
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = অপরাধের রেকর্ডের সনদ
f-p6t49 = আপনার দেশের অপরাধের রেকর্ডের সনদ (পুলিশ ক্লিয়ারেন্স), অনুবাদ ও সত্যায়ন করা (legalizzato)
# it: il titolo di italiano di livello B1
f-kdq7i = B1 স্তরের ইতালীয় ভাষার সনদ
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = আয়
f-whvsb = গত তিন বছরের আয়ের প্রমাণ
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
f-th55z = নাগরিকত্বের আদেশ (decreto)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-phvb8 = SPID বা CIE দিয়ে ঢোকা যায়।
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
p-2w5br = ইতালির [নাগরিকত্ব (cittadinanza)][1] থাকলে ভোটের অধিকার ও ইতালির পাসপোর্ট পাওয়া যায়।

## A chi è rivolto

# it: Chi sei
c-3fjic = আপনি কে
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
c-w8jkd = বাসিন্দা নিবন্ধন অফিসে (anagrafe) নিবন্ধিত বাসস্থানের বছর
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিক
# it: Cittadino dell'Unione europea
c-j2ixw = ইউরোপীয় ইউনিয়নের নাগরিক
# it: Rifugiato o apolide
c-8w549 = শরণার্থী বা রাষ্ট্রহীন
# it: Sposato con una persona italiana, in Italia
c-c755j = ইতালীয় নাগরিকের সঙ্গে বিবাহিত, ইতালিতে থাকেন
# it: 2 dal matrimonio
c-tmg3x = বিয়ের পর থেকে 2
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = আপনাদের দুজনের সন্তান থাকলে বিয়ের পরের সময়ের অর্ধেকই যথেষ্ট।
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-axdx9 = [নিবন্ধিত বাসস্থান (residenza)][1] একটানা হতে হবে। মাঝখানে অল্প ফাঁকও সমস্যা হতে পারে।

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-vkmdd = সব বছরের নিবন্ধিত বাসস্থান পৌরসভায় (Comune) দেখে নিন।
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
l-4tek3 = আপনার দেশ থেকে কাগজপত্র আনান। সেগুলো অনুবাদ ও [সত্যায়ন (legalizzazione)][1] করান।
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-mmkc6 = B1 স্তরের ইতালীয় সনদ নিন। যাঁর দীর্ঘমেয়াদি অনুমতিপত্র আছে, তাঁর সাধারণত এটি লাগে না।
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
l-6x3ca = আবেদনের ফি ও রাজস্ব স্ট্যাম্পের (marca da bollo) টাকা দিন।
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-adty9 = স্বরাষ্ট্র মন্ত্রণালয়ের (Ministero dell'Interno) পোর্টালে আবেদন পাঠান। [SPID বা CIE][1] লাগে।
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
l-zkh6h = [Prefettura][1] ডাকলে আসল কাগজপত্র নিয়ে যান।
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = নাগরিকত্বের আদেশ (decreto) এলে **6 মাসের মধ্যে** পৌরসভায় শপথ নিন।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = আইন অনুযায়ী অফিসের হাতে { $processing_time } সময় আছে। সময় তিন বছর পর্যন্ত লাগতে পারে।

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
p-jsppk = আবেদনের একটি ফি আছে, সঙ্গে রাজস্ব স্ট্যাম্প ও অনুবাদের খরচ। ফি কত, মন্ত্রণালয়ের পোর্টালে লেখা আছে।

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = কোনো সমস্যা হলে
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: preavviso di rigetto → { -preavviso-di-rigetto } = নাকচের আগাম চিঠি
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-x35ws = বাসা বদলালে Prefettura-কে জানান। [নাকচের আগাম চিঠি (preavviso di rigetto)][1] পেলে উত্তর দেওয়ার সময় মাত্র কয়েক দিন। চিঠিটি সঙ্গে সঙ্গে একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][2] বা উকিলের কাছে নিয়ে যান।
