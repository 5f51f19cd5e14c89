### Alcol, droghe e gioco d'azzardo: aiuto per smettere — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = মদ, মাদক ও জুয়া: ছাড়ার জন্য সাহায্য
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = যাঁর নেশা আছে তাঁর ও পরিবারের জন্য একটি সরকারি ও বিনামূল্যের সেবা।
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = নেশামুক্তি সেবা
keywords = মাদক; মদ; জুয়া; নেশা; স্লট; সের্দ; বেশি মদ খাই; মদ খাওয়া ছাড়তে পারছি না; মদ ছাড়তে চাই; স্বামী মদ খায়; মাতাল; মদখোর; মদ্যপ; মদের নেশা; মাদকাসক্ত; নেশা করি; ছেলে নেশা করে; ছেলে মাদক খায়; নেশা ছাড়তে চাই; ইয়াবা; গাঁজা; জুয়ার নেশা
# it: ascolto e cure
f-9s565 = কথা বলার সুযোগ ও চিকিৎসা
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = নেশামুক্তি সেবা
p-r4c6c = **Servizio dipendenze** ([নেশামুক্তি সেবা, SerD][1]) তাঁদের সাহায্য করে, যাঁরা মদ, মাদক বা জুয়া ছাড়তে পারছেন না।

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = যাঁর সমস্যা আছে তাঁর ও পরিবারের জন্য। শুধু কথা বলতেও যেতে পারেন।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-ik43y = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
l-ca8eu = ঠিকানা ডাক্তারের কাছে বা ফার্মেসিতে জেনে নিন। প্রেসক্রিপশন লাগে না।
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = ফোন করুন বা নিজে যান।
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = আপনার অবস্থা বলুন। চাইলে নিজের নাম **না** বলতে পারেন।
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = কীভাবে চিকিৎসা হবে, তাঁদের সঙ্গে মিলে ঠিক করুন।

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = কথা বলার সুযোগ, ডাক্তার দেখানো, ওষুধ, দলে আলোচনা। সব বিনামূল্যে ও গোপন।

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = নেশামুক্তি সেবা
l-ghgbv = SerD-এ গেলে সে কারণে কারও নামে পুলিশে অভিযোগ হয় না।
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = কাজ করলে কিছু ক্ষেত্রে চিকিৎসার সময় চাকরি রাখতে পারেন। সেবা কেন্দ্রে জিজ্ঞেস করুন।
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = আত্মীয় নিজে না চাইলেও পরিবার সাহায্য চাইতে পারে।

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = কোনো সমস্যা হলে
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = কেউ জাগছেন না বা শ্বাস নিতে কষ্ট হচ্ছে? [জরুরি নম্বরে][1] ফোন করুন।
