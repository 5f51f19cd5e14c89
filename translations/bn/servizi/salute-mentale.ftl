### Stai male dentro: aiuto per la mente — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = মনে কষ্ট: মনের জন্য সাহায্য
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = দুশ্চিন্তা, মন খারাপ, ভয় বা খারাপ চিন্তা হলে কার কাছে সাহায্য চাইবেন।
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = মানসিক ডাক্তার; মনোবিদ; ডিপ্রেশন; টেনশন; দুশ্চিন্তা; মন খারাপ; ঘুম হয় না; আত্মহত্যা; মরতে ইচ্ছা করে; মরতে চাই; আমি মরতে চাই; মরে যেতে চাই; নিজেকে শেষ করে দেব; নিজেকে মেরে ফেলব; বাঁচতে চাই না; বাঁচতে ইচ্ছা করে না; আর পারছি না; আর সহ্য হয় না; হতাশ; প্যানিক অ্যাটাক; কানে কথা শুনি; নিজের ক্ষতি করি; নিজেকে আঘাত করি
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-3tixa = স্বাস্থ্য কার্ড বা STP কোড, যদি থাকে
# it: ascolto e cure
f-bnu89 = কথা বলার সুযোগ ও চিকিৎসা
# it: emergenza
f-yrx7n = জরুরি অবস্থা
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = মনও অসুস্থ হতে পারে। সাহায্য চাওয়া লজ্জার কিছু **নয়**।

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = যাঁর খুব মন খারাপ, ভয় লাগে, ঘুম হয় না, যিনি আওয়াজ শোনেন বা যাঁর সঙ্গে ভয়ংকর কিছু ঘটেছে। এমন মানুষের সঙ্গে যাঁরা থাকেন, তাঁদের জন্যও।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-8gif6 = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-viz8u = মরে যাওয়ার বা কারও ক্ষতি করার কথা ভাবছেন? সঙ্গে সঙ্গে { $phone } নম্বরে ফোন করুন বা জরুরি বিভাগে (pronto soccorso) যান।
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
l-6mbg5 = [পারিবারিক ডাক্তারের (medico di famiglia)][1] সঙ্গে কথা বলুন। কেমন আছেন ও কখন থেকে বলুন।
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = মানসিক স্বাস্থ্যকেন্দ্র
l-bg7vj = ডাক্তার আপনাকে [মানসিক স্বাস্থ্যকেন্দ্রে (centro psico-sociale)][1] বা মনোবিদের কাছে পাঠাতে পারেন।
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = ইতালীয় ভাষায় বলা কঠিন হলে একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = একটু ভালো লাগলেও নির্ধারিত সাক্ষাতে যান।
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-awigu = শিশু ও কিশোর-কিশোরীদের জন্য আছে **শিশুদের মানসিক সেবা (neuropsichiatria infantile)**। শিশুদের ডাক্তার বা স্কুল সেখানে পাঠায়।

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = কথা বলার সুযোগ, চিকিৎসা, দরকার হলে ওষুধ। চিকিৎসা সাধারণত নিজের ইচ্ছায়: আপনি ঠিক করেন।

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-pcvbc = নারীরা [পরিবার স্বাস্থ্যকেন্দ্রেও (consultorio)][1] যেতে পারেন।
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = যিনি নির্যাতন (tortura) বা পথে সহিংসতার শিকার হয়েছেন, তাঁর বিশেষ চিকিৎসা পাওয়ার অধিকার আছে। ডাক্তার বা উকিলকে বলুন।
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = মদ বা মাদকের জন্য [নেশা বিষয়ের পাতা][1] পড়ুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = কোনো সমস্যা হলে
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-zsw8p = কেন্দ্রে এখন জায়গা নেই? আবার ডাক্তারের কাছে যান ও প্রেসক্রিপশনে জরুরি (urgente) লিখতে বলুন।
