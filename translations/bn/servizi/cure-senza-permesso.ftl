### Curarsi senza permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = বসবাসের অনুমতিপত্র ছাড়া চিকিৎসা
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
summary = STP কোড থাকলে চিকিৎসার অধিকার হয়। শুধু অনুমতিপত্র নেই বলে হাসপাতাল আপনার কথা পুলিশকে জানায় না।
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
# term: eni → { -eni } = বীমা ছাড়া ইউরোপীয় ইউনিয়নের নাগরিকদের স্বাস্থ্য কোড
keywords = কাগজ ছাড়া চিকিৎসা; অবৈধ; সজর্নো নেই; এসটিপি; কাগজপত্র নেই; ফ্রি চিকিৎসা
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-kmycq = STP কোড, অথবা ইউরোপীয় ইউনিয়নের নাগরিকদের চিকিৎসা
# it: il codice
f-dcatb = কোড
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = স্বাস্থ্য **সবার** অধিকার। অনুমতিপত্র না থাকলেও আপনি চিকিৎসা নিতে পারেন।
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = শুধু অনুমতিপত্র নেই বলে ডাক্তার ও হাসপাতাল আপনার কথা পুলিশকে জানাতে পারে **না**। অল্প কিছু ক্ষেত্রে ডাক্তারকে জানাতে হয়, যেমন ইতালীয় নাগরিকদের ক্ষেত্রেও।

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
l-kcmtv = যিনি ইউরোপীয় ইউনিয়নের নাগরিক নন এবং যাঁর অনুমতিপত্র নেই: তিনি [STP][1] কোড চান।
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = বীমা ছাড়া ইউরোপীয় ইউনিয়নের নাগরিকদের স্বাস্থ্য কোড
l-39aau = যিনি ইউরোপীয় ইউনিয়নের নাগরিক এবং নাম লেখাতে পারেন না। অনেক অঞ্চলে তিনি [ENI][1] কোড পান। লোম্বার্দিয়ায় কী লাগে, হাসপাতালে জিজ্ঞেস করুন।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-rrwhn = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-7zqfh = হাসপাতালে বা [ASST][1]-র একটি অফিসে যান। শুধু কোড চাইতেও যেতে পারেন।
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = পাসপোর্ট
l-bfhfi = নাম, জন্মতারিখ ও দেশ বলুন। পাসপোর্ট আনতে আপনি বাধ্য নন।
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = টাকা দেওয়ার সামর্থ্য না থাকলে একটি কাগজে সই করুন।
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = কোডটি নিন। প্রতিবার ডাক্তার দেখানোর সময় এটি দেখান।

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = কোড থাকলে আপনার যা যা অধিকার আছে:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = জরুরি চিকিৎসা
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = অত্যাবশ্যক চিকিৎসা, দীর্ঘদিন চললেও
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = গর্ভাবস্থায় ও মাতৃত্বের সময় ডাক্তার দেখানো
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = টিকা
l-ehrwj = টিকা
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = শিশুদের চিকিৎসা ও ছোঁয়াচে রোগের চিকিৎসা

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = কোডের মেয়াদ 6 মাস, সারা ইতালিতে। তারপর নবায়ন চান।

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-hikj9 = কোডটি বিনামূল্যে। কিছু ডাক্তারি পরীক্ষার জন্য ইতালীয়দের মতো [স্বাস্থ্যসেবার ফি (ticket)][1] লাগতে পারে। টাকা না থাকলে বলুন।

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-mz7z7 = অনুমতিপত্র না থাকলেও **অপ্রাপ্তবয়স্কদের** [শিশুদের ডাক্তার (pediatra)][1] পাওয়ার অধিকার আছে।

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = কোনো সমস্যা হলে
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-464sy = কোনো কাউন্টার আপনাকে ফিরিয়ে দিচ্ছে? হাসপাতালের সমাজকর্মীর (assistente sociale) সঙ্গে কথা বলতে চান। কোনো সমিতি বা [Mondinsieme][1]-এও সাহায্য চান।
