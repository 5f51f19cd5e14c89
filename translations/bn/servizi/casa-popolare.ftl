### Chiedere una casa popolare — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
title = সরকারি কম ভাড়ার বাড়ি চাওয়া
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = কম ভাড়ার সরকারি বাড়ি: বিজ্ঞপ্তি প্রকাশ হলে চাইতে হয়।
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
# term: graduatoria → { -graduatoria } = ক্রমতালিকা
# term: bando → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
keywords = সরকারি বাসা; কাজা পোপোলারে; আলের; কম ভাড়া; লিস্ট; বান্দো; আবেদন
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = ক্রমতালিকা
f-mp3p3 = ক্রমতালিকায় একটি জায়গা
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-yq83f = অঞ্চলের (Regione) পোর্টালে, SPID বা CIE দিয়ে।
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
p-kbvvc = লোম্বার্দিয়ায় সরকারি কম ভাড়ার বাড়িকে [servizi abitativi pubblici][1] (SAP) বলে। ভাড়া আপনার আয়ের ওপর নির্ভর করে।

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = যাঁদের টাকা কম এবং উপযুক্ত বাড়ি নেই। সঠিক নিয়ম [বিজ্ঞপ্তিতে (avviso)][1] থাকে।
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-pazb4 = আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে [দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র (permesso di lungo periodo)][1] লাগে, অথবা অন্তত 2 বছরের অনুমতিপত্র ও বৈধ কাজ। আপনার [আন্তর্জাতিক সুরক্ষা (protezione internazionale)][2] আছে? আপনি ইতালীয় নাগরিকদের মতোই আবেদন করতে পারেন।

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = বিজ্ঞপ্তি কবে প্রকাশ হবে, পৌরসভায় (Comune) জিজ্ঞেস করুন। এটি সব সময় খোলা থাকে না।
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-pcx6s = [ISEE][1] তৈরি করুন।
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = বিজ্ঞপ্তি পড়ুন, অথবা পৌরসভায় বুঝিয়ে দিতে বলুন।
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-eih6s = অঞ্চলের (Regione) পোর্টালে আবেদন করুন। [SPID বা CIE][1] লাগে। পৌরসভা আপনাকে সাহায্য করতে পারে।
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = তালিকা থেকে আপনার পরিবারের উপযুক্ত বাড়ি বেছে নিন।
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = ক্রমতালিকা
l-57wnq = [ক্রমতালিকা (graduatoria)][1] প্রকাশ হলে দেখুন।

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = শুধু বিজ্ঞপ্তিতে লেখা দিনগুলোতে আবেদন করা যায়। অপেক্ষা কয়েক বছর হতে পারে।

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = যাঁরা খুব বেশি গরিব, তাঁরা আগে পান। [সামাজিক সেবা অফিসের (servizi sociali)][1] একটি কাগজ লাগে। বিজ্ঞপ্তির আগেই তাঁদের কাছে যান।
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = যিনি হঠাৎ বাড়ি হারান, তাঁর জন্য **সাময়িক বাসা (alloggi temporanei)** আছে। পৌরসভায় চাইতে হয়।

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = কোনো সমস্যা হলে
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-d6ry3 = আবেদন বাদ পড়েছে? আপনি একমত নন তা বলার সময় মাত্র কয়েক দিন। সঙ্গে সঙ্গে পৌরসভায় বা ভাড়াটেদের ইউনিয়নে (sindacato degli inquilini) জিজ্ঞেস করুন।
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = কেউ আপনার কাছে তালিকার জায়গা বিক্রি করতে পারে না। বরাদ্দ ছাড়া খালি বাড়িতে ঢুকবেন না: এটি অপরাধ।
