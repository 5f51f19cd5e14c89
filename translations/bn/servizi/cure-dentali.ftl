### Andare dal dentista — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = দাঁতের ডাক্তারের কাছে যাওয়া
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
summary = দাঁতের ব্যথা ও দাঁতের চিকিৎসা: জাতীয় স্বাস্থ্যসেবা কীসের টাকা দেয় এবং কোথায় জিজ্ঞেস করবেন।
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = দাঁতের ডাক্তার; ডেন্টিস্ট; দেন্তিস্তা; দাঁতের ব্যথা; দাঁত ব্যথা; আমার দাঁতে ব্যথা; দাঁত; মাড়ির দাঁত; ভাঙা দাঁত; দাঁত তোলা; দাঁতের পোকা; দাঁতে ক্ষয়; দাঁত ফিলিং; মাড়ি; মাড়ি ফোলা; দাঁতের ব্রেস; নকল দাঁত; পচা দাঁত
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-qapvt = স্বাস্থ্য কার্ড বা STP কোড
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: cup → { -cup } = চিকিৎসার বুকিং অফিস
f-eb3k7 = ডাক্তারের { -ricetta }, যদি বুকিং অফিস (CUP) চায়
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = ফি মাফ
f-3gim2 = ফি মাফের কাগজ (esenzione), যদি থাকে
# it: una visita dal dentista o una cura urgente
f-6s443 = দাঁতের ডাক্তার দেখানো বা জরুরি চিকিৎসা
# it: emergenza
f-4n43d = জরুরি অবস্থা
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
p-2d8bg = [জাতীয় স্বাস্থ্যসেবা (Servizio sanitario)][1] দাঁতের চিকিৎসার শুধু একটি অংশের টাকা দেয়। বাকি চিকিৎসার জন্য আপনি প্রাইভেট দাঁতের ডাক্তারের কাছে যান এবং টাকা নিজে দেন।

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
p-ksq57 = { -servizio-sanitario-nazionale } যা দেয়:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = সবাইকে: একবার দাঁতের ডাক্তার দেখানো, এবং তীব্র ব্যথা, সংক্রমণ বা রক্ত পড়লে **জরুরি চিকিৎসা**
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = 0 থেকে 14 বছরের শিশু ও কিশোরদের: পরীক্ষা ও কিছু চিকিৎসা
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = স্বাস্থ্য বা টাকার কারণে কষ্টে থাকা মানুষকে: অন্য চিকিৎসা। নিয়ম একেক অঞ্চলে (Regione) একেক রকম: জিজ্ঞেস করুন
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-kmyg4 = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = শ্বাস নিতে কষ্ট হচ্ছে বা গিলতে পারছেন না? সঙ্গে সঙ্গে { $phone } নম্বরে ফোন করুন।
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-zmxcw = মুখ ফুলে গেছে ও জ্বর আছে, বা রক্ত বন্ধ হচ্ছে না: সঙ্গে সঙ্গে [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] যান।
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-7mwta = দুর্ঘটনায় দাঁত পড়ে গেছে? সঙ্গে সঙ্গে জরুরি বিভাগে (pronto soccorso) যান। দাঁতটি একটু দুধে রেখে সঙ্গে নিন।
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-255vg = দাঁতে ব্যথা? [পারিবারিক ডাক্তারকে][1] জিজ্ঞেস করুন। শিশুর জন্য [শিশুদের ডাক্তারকে (pediatra)][2] জিজ্ঞেস করুন।
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = ব্যথা কখন থেকে এবং কী ওষুধ খান বলুন। গর্ভবতী হলে বা অ্যালার্জি থাকলে বলুন।
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
l-6hgib = কোন চিকিৎসায় আপনার অধিকার আছে এবং [প্রেসক্রিপশন (ricetta)][1] লাগবে কি না জিজ্ঞেস করুন।
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = চিকিৎসার বুকিং অফিস
l-2qcca = [বুকিং অফিসে (CUP)][1] বা { $web } সাইটে বুকিং করুন। পড়ুন [কীভাবে বুকিং করবেন][2]। খুব ব্যথা হলে বলুন।
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
l-yjkhi = জাতীয় স্বাস্থ্যসেবা আপনার চিকিৎসার টাকা দেয় না? একজন প্রাইভেট দাঁতের ডাক্তার খুঁজুন।
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = চিকিৎসার আগে প্রাইভেট দাঁতের ডাক্তারের কাছে লিখিত **preventivo** (খরচের হিসাব) চান। তাতে লেখা থাকে কী চিকিৎসা হবে এবং কত টাকা লাগবে।

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
# term: esenzione → { -esenzione } = ফি মাফ
p-bcrdh = জাতীয় স্বাস্থ্যসেবায় সাধারণত [স্বাস্থ্যসেবার ফি (ticket)][1] দিতে হয়। আপনার [ফি মাফ (esenzione)][2] পাওয়ার অধিকার আছে কি না জিজ্ঞেস করুন। জাতীয় স্বাস্থ্যসেবায় নাম না লেখানো থাকলে আগে জিজ্ঞেস করুন।
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = প্রাইভেট দাঁতের ডাক্তারের কাছে সব টাকা আপনি নিজে দেন। কয়েকজন ডাক্তারের কাছে খরচের হিসাব চাইতে পারেন। কিস্তিতে দেওয়া যায় কি না জিজ্ঞেস করুন।
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: dichiarazione dei redditi → { -modello-730 } = কর হিসাবের ফরম 730
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-zd5n9 = কার্ডে বা ব্যাংক থেকে টাকা পাঠিয়ে দিন এবং রসিদ রেখে দিন। তাহলে [আয়কর রিটার্ন (dichiarazione dei redditi)][1] দিয়ে কর কম দিতে পারেন। [কর সহায়তা কেন্দ্রে (CAF)][2] জিজ্ঞেস করুন।

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
l-kccxa = **অনুমতিপত্র নেই?** [STP][1] কোড থাকলে জরুরি ও অত্যাবশ্যক চিকিৎসা পান, দাঁতেরও। পড়ুন [কীভাবে চাইবেন][2]।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **রাত বা রবিবার?** পড়ুন [কী করবেন][1]।
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
l-ptpau = **দাঁতের ব্রেস বা নকল দাঁত?** জাতীয় স্বাস্থ্যসেবা শুধু কিছু ক্ষেত্রে এর টাকা দেয়। আগে জিজ্ঞেস করুন।
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **ভালো ইতালীয় বলতে পারেন না?** বুকিংয়ের সময় জিজ্ঞেস করুন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] আছেন কি না। শিশুদের দিয়ে অনুবাদ না করানোই ভালো।

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = কোনো সমস্যা হলে
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = তারিখ আসতে অনেক দেরি আর কষ্ট বেড়েছে? আবার ডাক্তারের কাছে যান।
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = চিকিৎসার টাকা নেই? [সামাজিক সেবা অফিসে (servizi sociali)][1] জিজ্ঞেস করুন।
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = শুধু **albo**-তে (দাঁতের ডাক্তারদের সরকারি তালিকায়) নাম আছে এমন ডাক্তারের চিকিৎসা নিন। সন্দেহ হলে আপনার ডাক্তারকে জিজ্ঞেস করুন।
