### Crema: servizi sociali progettati insieme — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = ক্রেমা: একসঙ্গে পরিকল্পনা করা সামাজিক সেবা
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = পাঁচ বছরের সামাজিক সেবা, যা পৌরসভা 28টি সংস্থার সঙ্গে পরিকল্পনা করেছে।
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; ক্রেমা; একসঙ্গে পরিকল্পনা; বেসরকারি সংস্থা; সামাজিক সেবা
# it: guida del primo gruppo
f-5heak = প্রথম দলের প্রধান
# it: guida del secondo gruppo
f-wc7yy = দ্বিতীয় দলের প্রধান
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = ক্রেমার পৌরসভা (Comune) সমিতি, সমবায় ও অন্য সংস্থার সঙ্গে সামাজিক সেবার পরিকল্পনা করে। পরিকল্পনাটি 5 বছরের।

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = অভাবের বিরুদ্ধে লড়াই
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = আইনি সহায়তা দেওয়া
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = কাজ খুঁজতে সাহায্য করা
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = বাসার জরুরি সমস্যায় সাড়া দেওয়া
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = শিশু আছে এমন পরিবারের দিকে বেশি নজর দেওয়া হয়।

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = মোট { $total_cost }। এর মধ্যে 14,18,784 € দেয় পৌরসভা।

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = 28টি সংস্থা দুটি দলে আছে। দল দুটি মিলে সাময়িক একটি জোট গড়ে। তারা কীভাবে কাজ করে, [এই পাতায়][1] লেখা আছে।
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = সাহায্য লাগলে পড়ুন [কার কাছে যাবেন][1]।
