### Sei incinta: cure, esami e parto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = আপনি গর্ভবতী: চিকিৎসা, পরীক্ষা ও প্রসব
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = গর্ভবতী নারীদের ডাক্তার দেখানো ও হাসপাতাল, অনুমতিপত্র না থাকলেও।
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = গর্ভবতী; প্রেগন্যান্ট; ডেলিভারি; প্রসব; আলট্রাসাউন্ড; ধাত্রী; গর্ভাবস্থার সজর্নো; বাচ্চা হবে; প্রেগন্যান্সি টেস্ট
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-zjcf4 = স্বাস্থ্য কার্ড বা STP কোড, যদি থাকে
# it: gli esami che hai già fatto
f-9t7be = যেসব পরীক্ষা আগে করিয়েছেন
# it: visite, esami e assistenza al parto
f-6xchf = ডাক্তার দেখানো, পরীক্ষা ও প্রসবের সময় সেবা
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = গর্ভাবস্থায় ডাক্তার দেখানো, পরীক্ষা ও হাসপাতালে প্রসবের অধিকার আপনার আছে।

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-vip88 = সব নারীর জন্য, **বসবাসের অনুমতিপত্র না থাকলেও**।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-isdvd = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-urvrm = গর্ভাবস্থার টেস্ট করুন। তারপর [পরিবার স্বাস্থ্যকেন্দ্রে (consultorio)][1] বা ডাক্তারের কাছে যান।
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = তাড়াতাড়ি প্রথমবার দেখান, প্রথম তিন মাসের মধ্যে হলে ভালো।
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = যে পরীক্ষা করতে বলা হয়, তা করান। সব কাগজ একটি ফাইলে রাখুন।
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = হাসপাতাল বেছে নিন। প্রসবের আগের কোর্সের কথা জিজ্ঞেস করুন।
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = শেষ মাসগুলোতে ব্যাগ ও কাগজপত্র তৈরি রাখুন।
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = ব্যথা শুরু হলে বা পানি ভাঙলে হাসপাতালে যান।
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-igu74 = রক্ত যাচ্ছে, অনেক জ্বর বা বাচ্চার নড়াচড়া আর টের পাচ্ছেন না? [জরুরি নম্বরে][1] ফোন করুন বা জরুরি বিভাগে (pronto soccorso) যান।

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: esenzione → { -esenzione } = ফি মাফ
p-fgnge = গর্ভাবস্থার সবচেয়ে দরকারি পরীক্ষাগুলো বিনামূল্যে, যদি প্রেসক্রিপশনে [ফি মাফ (esenzione)][1] লেখা থাকে।

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-93rk3 = **অনুমতিপত্র নেই?** [পুলিশ সদর দপ্তরে (Questura)][1] গর্ভাবস্থার জন্য অনুমতিপত্র চাইতে পারেন। প্রসবের পর 6 মাস পর্যন্ত এর মেয়াদ থাকে। আপনাকে দেশ থেকে বের করে দেওয়া যায় না।
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **কাজ করেন?** [মাতৃত্বকালীন ছুটি (congedo di maternità)][1] নিয়ে পড়ুন। গর্ভবতী অবস্থায় আপনাকে বরখাস্ত করা যায় না, বিরল কিছু ক্ষেত্র ছাড়া।
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **শিশুটিকে রাখতে চান না?** হাসপাতালে প্রসব করতে পারেন এবং আপনার নাম না বলতে পারেন। কেউ আপনাকে বিচার করে না।

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = কোনো সমস্যা হলে
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
p-8xfvg = প্রসবের পর খুব মন খারাপ বা খারাপ চিন্তা আসে? অনেক নারীর এমন হয়। ধাত্রী, স্বাস্থ্যকেন্দ্র (consultorio) বা ডাক্তারের সঙ্গে কথা বলুন।
