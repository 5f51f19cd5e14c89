### Dichiarazione dei redditi (730) — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = কর হিসাবের ফরম 730
title = আয়কর রিটার্ন (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = প্রতি বছরের করের হিসাব। কখনো টাকা ফেরত পাওয়া যায়।
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: certificazione unica → { -certificazione-unica } = বার্ষিক আয়ের সনদ
keywords = 730; ট্যাক্স; ট্যাক্স রিটার্ন; টাকা ফেরত; কাফ; বছরের আয়; CU
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = বার্ষিক আয়ের সনদ
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-yu6qc = নিয়োগকর্তা বা INPS-এর দেওয়া বার্ষিক আয়ের সনদ (Certificazione Unica)
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-hs3zj = ডাক্তার, ভাড়া, স্কুল ও সন্তানদের খরচের রসিদ
# it: la dichiarazione mandata
f-dyyjg = পাঠানো আয়কর রিটার্ন
# it: Un CAF la prepara con te.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
f-5z8ke = একটি CAF আপনার সঙ্গে এটি তৈরি করে।
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = কর হিসাবের ফরম 730
p-hph2s = প্রতি বছর আপনাকে আয় করা টাকার করের হিসাব করতে হয়। এর জন্য [কর হিসাবের ফরম 730 (modello 730)][1] ব্যবহার করুন।

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = সাধারণত আপনাকে রিটার্ন দিতেই হয়, যদি:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-p77s9 = আপনার দুই বা তার বেশি নিয়োগকর্তা ছিলেন
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
l-kceav = আপনি গৃহকর্মী বা পরিচর্যাকারী (colf, badante) হিসেবে কাজ করেন
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-5ex8d = বেতন ছাড়াও INPS থেকে টাকা পেয়েছেন
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = ডাক্তার, ভাড়া বা স্কুলের টাকা দিয়ে থাকলে বা সন্তান থাকলেও রিটার্ন দেওয়া লাভজনক। এতে **টাকা ফেরত (rimborso)** পেতে পারেন।

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = বার্ষিক আয়ের সনদ
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-vnum8 = বসন্তকালে প্রত্যেক নিয়োগকর্তার কাছে [বার্ষিক আয়ের সনদ (Certificazione Unica)][1] চান।
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
l-78hhc = রসিদ জোগাড় করুন। ওষুধ বা ডাক্তারের টাকা দেওয়ার সময় স্বাস্থ্য কার্ড (tessera sanitaria) দেখান।
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-rkf2e = একটি [কর সহায়তা কেন্দ্রে (CAF)][1] সময় নিন।
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = ক্ষমতাপত্র
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-c7gay = ক্ষমতাপত্রে (delega) সই করুন। CAF আপনার সঙ্গে হিসাব তৈরি করে।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-4d2z4 = অথবা নিজেই { $web } সাইটে করুন, [SPID বা CIE][1] দিয়ে।

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = বছরে একবার করতে হয়, সাধারণত মে থেকে সেপ্টেম্বর পর্যন্ত।

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-ngzi5 = সাইটে বিনামূল্যে। CAF অল্প টাকা চাইতে পারে: আগে জিজ্ঞেস করুন।

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-mvnuc = পরিবারের যে সদস্যরা আপনার দেশে থাকেন, তাঁদের জন্য কখনো কখনো কম কর দিতে হয়। অনুবাদ করা কাগজপত্র লাগে। CAF-এ জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = কোনো সমস্যা হলে
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-fbrp8 = Agenzia delle Entrate (কর অফিস) থেকে চিঠি পেয়েছেন? ফেলে দেবেন না। সঙ্গে সঙ্গে CAF-এ নিয়ে যান: উত্তর দেওয়ার সময় মাত্র কয়েক দিন।
