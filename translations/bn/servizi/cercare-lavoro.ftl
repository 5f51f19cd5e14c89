### Cercare lavoro con il centro per l'impiego — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
title = কর্মসংস্থান কেন্দ্রের সাহায্যে কাজ খোঁজা
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = একটি সরকারি ও বিনামূল্যের অফিস, যা কাজ বা কোর্স পেতে সাহায্য করে।
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = কাজের জন্য প্রস্তুত থাকার ঘোষণা
# term: ufficio di collocamento → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
keywords = কাজ খোঁজা; চাকরি; বেকার; সিভি; জব সেন্টার; চেন্ত্রো লিম্পিয়েগো; কাজের অফিস
# it: il curriculum, se ce l'hai
f-nsabb = জীবনবৃত্তান্ত (curriculum), যদি থাকে
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = কাজের জন্য প্রস্তুত থাকার ঘোষণা
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = একটি সাক্ষাৎকার ও কী কী করতে হবে তার চুক্তি
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-9hx4g = [কর্মসংস্থান কেন্দ্র (centro per l'impiego)][1] একটি সরকারি অফিস। লোম্বার্দিয়ায় এটি প্রদেশ (Provincia) চালায়।

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = যাঁদের কাজ নেই বা যাঁরা কাজ বদলাতে চান। আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে কাজ করা যায় এমন অনুমতিপত্র লাগে।

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = আপনার এলাকার কেন্দ্র কোনটি, পৌরসভায় (Comune) বা [প্রদেশে (Provincia)][1] জিজ্ঞেস করুন।
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = সাক্ষাতের সময় নিন।
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = কাজের জন্য প্রস্তুত থাকার ঘোষণা
l-xxegq = [DID][1] সই করুন: এতে আপনি বলেন যে আপনার কাজ নেই এবং আপনি কাজ করতে প্রস্তুত।
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = সাক্ষাৎকার দিন। কী কাজ করেছেন এবং কী করতে পারেন বলুন।
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = **সেবা চুক্তি (patto di servizio)** সই করুন। এতে লেখা থাকে আপনি কী করবেন ও কেন্দ্র কী করবে।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = সব সাক্ষাতে যান।

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = জীবনবৃত্তান্ত লিখতে সাহায্য
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = কাজের প্রস্তাব
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
l-iighg = কোর্স ও [কাজ শেখার প্রশিক্ষণ (tirocinio)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = কাজ খোঁজার অনুমতিপত্র
l-w6d8v = **কাজ হারিয়েছেন?** অনুমতিপত্র সঙ্গে সঙ্গে হারান না। [কাজ খোঁজার অনুমতিপত্র (attesa occupazione)][1] থাকলে কাজ খুঁজতে সাধারণত অন্তত এক বছর পান।
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
l-t5gkf = **আশ্রয়প্রার্থী।** আবেদনের পরে কিছু সময় পার হলে আপনি কাজ করতে পারেন।
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = বেসরকারি **চাকরি সংস্থাও (agenzie per il lavoro)** আছে। যাঁরা কাজ খোঁজেন, তাঁদের জন্য এগুলো বিনামূল্যে।
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = কাজ পেতে কখনো টাকা দেবেন না। যিনি কাজ খোঁজেন, তাঁর কাছে টাকা চাওয়া নিষিদ্ধ।

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = কোনো সমস্যা হলে
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = কারণ ছাড়া সাক্ষাতে না গেলে সাহায্য হারাতে পারেন। অসুস্থ হলে ডাক্তারের সনদ নিয়ে যান।
