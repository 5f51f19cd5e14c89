### Scegliere il pediatra — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
title = শিশুদের ডাক্তার বেছে নেওয়া
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = শিশু ও কিশোর-কিশোরীদের বিনামূল্যের ডাক্তার।
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
keywords = শিশু ডাক্তার; বাচ্চার ডাক্তার; পেদিয়াত্রা; বাচ্চা অসুস্থ; নবজাতক; বাচ্চার জ্বর
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-75zdp = শিশুর কর কোড (codice fiscale)
# it: un documento di un genitore
f-hrr64 = মা বা বাবার পরিচয়পত্র
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
f-fhtt5 = শিশুদের ডাক্তার (pediatra di libera scelta)
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-7zsgv = লোম্বার্দিয়ার Fascicolo sanitario সাইটে, SPID বা CIE দিয়ে।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
f-rezkm = অনলাইন স্বাস্থ্য নথি (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-atp8b = [শিশুদের ডাক্তার (pediatra)][1] শিশুদের চিকিৎসা করেন ও তারা কেমন বাড়ছে দেখেন। দেখাতে টাকা লাগে না।

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-5qjfu = 6 বছরের কম বয়সী শিশুদের জন্য। 6 থেকে 14 বছর বয়সে শিশুদের ডাক্তার অথবা পারিবারিক ডাক্তার বেছে নিতে পারেন।
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-cp4kn = যাঁদের বসবাসের অনুমতিপত্র নেই, তাঁদের সন্তানদের জন্যও এটি প্রযোজ্য।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-9jsct = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-sk9nu = জন্মের পরে শিশুর কর কোড (codice fiscale) চান।
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-4kdj4 = [ASST][2]-র [ডাক্তার বেছে নেওয়ার অফিসে (scelta e revoca)][1] যান, অথবা { $web } সাইটে ঢুকুন।
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-t6ern = বাড়ির কাছে এমন একজন শিশুদের ডাক্তার বেছে নিন, যিনি আরও শিশু নেন।
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = ফোন করে প্রথম দেখানোর সময় ঠিক করুন। জন্মের প্রথম দিনগুলোতেই তা করুন।
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = টিকা
l-4nctx = হাসপাতালের কাগজ ও টিকার বই (libretto) নিয়ে যান।

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = শিশু অসুস্থ হলে ডাক্তার দেখানো
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = নির্ধারিত বয়সে বেড়ে ওঠার পরীক্ষা
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = প্রেসক্রিপশন
l-pdx2r = প্রেসক্রিপশন ও সনদ

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = শিশু রাতে বা রবিবারে অসুস্থ হলে পড়ুন [কী করবেন][1]।
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = শিশুর শ্বাস নিতে কষ্ট হলে বা সে না জাগলে সঙ্গে সঙ্গে [জরুরি নম্বরে][1] ফোন করুন।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-n3m59 = 3 মাসের কম বয়সী শিশুর জ্বর হলে তাকে সঙ্গে সঙ্গে [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] নিতে হয়।

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = কোনো সমস্যা হলে
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = অনুমতিপত্র নেই এমন শিশুর নাম লেখাতে অফিস না চাইলে লিখিত কারণ চান। [সামাজিক সেবা অফিসে (servizi sociali)][1] সাহায্য চান।
