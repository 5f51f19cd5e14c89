### Stai male dentro: aiuto per la mente — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = মনে কষ্ট: মনের জন্য সাহায্য
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = দুশ্চিন্তা, মন খারাপ, ভয় বা খারাপ চিন্তা হলে কার কাছে সাহায্য চাইবেন।
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS
keywords = মানসিক ডাক্তার; মনোবিদ; ডিপ্রেশন; টেনশন; দুশ্চিন্তা; মন খারাপ
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-3tixa = স্বাস্থ্য কার্ড বা STP কোড, যদি থাকে
# it: ascolto e cure
f-bnu89 = ???
# it: emergenza
f-yrx7n = জরুরি অবস্থা
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = ???

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = ???

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
l-6mbg5 = ???
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = মানসিক স্বাস্থ্যকেন্দ্র
l-bg7vj = ???
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = ???
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = ???
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-awigu = ???

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = ???

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-pcvbc = ???
# it: Chi ha subito tortura o violenza nel viaggio ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = ???
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = কোনো সমস্যা হলে
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-zsw8p = ???
