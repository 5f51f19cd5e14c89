### Vaccini per bambini e adulti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = টিকা
title = শিশু ও প্রাপ্তবয়স্কদের টিকা
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = টিকা
summary = কোন টিকা বাধ্যতামূলক এবং কীভাবে বুকিং করবেন।
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = টিকা
# term: asilo nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
keywords = টিকা; ভ্যাকসিন; টিকার কার্ড; হাম; নার্সারি; স্কুলের টিকা; ফ্লু; ইনজেকশন
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = টিকা
f-gjmkp = টিকার বই (libretto), আপনার দেশেরটিও
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-u875h = স্বাস্থ্য কার্ড বা STP কোড
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = টিকা
f-xjw2c = টিকার সনদ
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = টিকা
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
f-tnfq3 = অপ্রাপ্তবয়স্কদের বাধ্যতামূলক টিকা
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = টিকা
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-fewmy = [টিকা (vaccini)][1] গুরুতর রোগ থেকে রক্ষা করে। অপ্রাপ্তবয়স্কদের জন্য কিছু টিকা বাধ্যতামূলক ও বিনামূল্যে।

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = টিকা
p-p4dnh = যাদের বয়স 0 থেকে 16 বছর (16 বছর বয়সীরাও), তাদের জন্য, অনুমতিপত্র না থাকলেও। আপনি প্রাপ্তবয়স্ক হলে কোন টিকা লাগবে ডাক্তারকে জিজ্ঞেস করুন।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-2b6kn = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-8tnmg = নবজাতকের জন্য সাধারণত দিন লেখা একটি চিঠি আসে। না এলে [শিশুদের ডাক্তারকে (pediatra)][1] জিজ্ঞেস করুন।
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = টিকা
l-vwe9n = অন্য দেশ থেকে এলে টিকার বই নিয়ে যান। কোন টিকা বাকি, কেন্দ্র তা দেখে।
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = বই না থাকলেও যান। কী করতে হবে, ডাক্তার ঠিক করেন।
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-izuaa = [ASST][1]-র **টিকা কেন্দ্রে (centro vaccinale)** বুকিং করুন। সেটি কোথায়, শিশুদের ডাক্তার বলে দেন।
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = টিকা
l-y7vvp = টিকার দিনে শিশুর জ্বর বা অ্যালার্জি থাকলে বলুন।

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-egkyw = একটি সনদ। নার্সারি ও স্কুল এটি চায়।

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: vaccini → { -vaccino } = টিকা
l-vcicb = **নার্সারি ও শিশু স্কুল (6 বছর হওয়ার আগে):** বাধ্যতামূলক টিকা ছাড়া শিশু ঢুকতে পারে না।
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **6 বছর থেকে স্কুল:** টিকা না থাকলেও শিশু ঢুকতে পারে, কিন্তু মা-বাবার জরিমানা হতে পারে।
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = টিকা
l-stc3b = **গর্ভাবস্থা ও ভ্রমণ:** কিছু টিকা নেওয়ার পরামর্শ দেওয়া হয়। আগে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = কোনো সমস্যা হলে
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = টিকা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-tbbja = টিকা নিয়ে ভয় আছে? শিশুদের ডাক্তারের সঙ্গে কথা বলুন। সব প্রশ্ন করতে পারেন, একজন [সাংস্কৃতিক মধ্যস্থতাকারীর (mediatore)][1] সাহায্যেও।
