### Entrare in Italia per lavorare: decreto flussi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = বিদেশি কর্মীর কোটা
title = কাজের জন্য ইতালিতে আসা: বিদেশি কর্মীর কোটা
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
summary = নিয়োগকর্তা কীভাবে বিদেশ থেকে কাউকে আনতে পারেন।
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = বিদেশি কর্মীর কোটা
# term: visto → { -visto } = প্রবেশ ভিসা
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
keywords = ফ্লুসি; স্পন্সর; কাজের ভিসা; কোটা; ক্লিক ডে; সিজনাল ভিসা; অনাপত্তিপত্র
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
f-r3bw2 = কাজের অনাপত্তিপত্র (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = বিদেশি কর্মীর কোটা
p-44gsp = কতজন কর্মী ঢুকতে পারবেন, সরকার প্রতি বছর ঠিক করে। এই নিয়মকে বলে [বিদেশি কর্মীর কোটা (decreto flussi)][1]।

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-hhg62 = যিনি বিদেশে থাকেন এবং ইতালিতে একজন নিয়োগকর্তা পেয়েছেন। আবেদন নিয়োগকর্তা করেন, কর্মী নন।

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-zkv6c = মন্ত্রণালয়ের জানানো দিনগুলোতে নিয়োগকর্তা আবেদন তৈরি করেন।
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
l-in6uc = তিনি অনলাইনে [সরকারি অভিবাসন অফিসে (Sportello unico per l'immigrazione)][1] পাঠান।
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
l-3q3cm = জায়গা থাকলে Sportello [অনাপত্তিপত্র (nulla osta)][1] দেয়।
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = প্রবেশ ভিসা
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-r672g = কর্মী ইতালির কনস্যুলেটে [ভিসা (visto)][1] চান।
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: contratto di soggiorno → { -contratto-di-soggiorno } = বসবাসের জন্য কাজের চুক্তি
l-h4kk2 = তিনি ইতালিতে আসেন। নিয়োগকর্তার সঙ্গে [বসবাসের জন্য কাজের চুক্তিতে (contratto di soggiorno)][1] সই করেন, সাধারণত 15 দিনের মধ্যে।
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
l-ibd2c = তিনি [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] চান।
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
p-tzyhy = কেউ আপনার কাছে জায়গা বিক্রি করতে পারে না। অনাপত্তিপত্র (nulla osta) বা চুক্তির জন্য যে টাকা চায়, সে আপনাকে ঠকাচ্ছে।

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-qd3nx = কিছু কাজ ও কিছু অনুমতিপত্রে জায়গার সীমা নেই। কিছু অনুমতিপত্র কাজের অনুমতিপত্রে **বদলানো (convertire)** যায়। একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] বা ইউনিয়নে (sindacato) জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = কোনো সমস্যা হলে
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-6e8iz = আপনি এসেছেন আর নিয়োগকর্তা উধাও? সঙ্গে সঙ্গে Sportello unico-তে বা ইউনিয়নে যান। চুপ করে থাকবেন না: সময় ও অধিকার হারাবেন। কেউ শোষণ করলে পড়ুন [কার কাছে সাহায্য চাইবেন][1]।
