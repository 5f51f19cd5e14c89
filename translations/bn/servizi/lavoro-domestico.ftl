### Lavorare come colf o badante — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
title = গৃহকর্মী বা পরিচর্যাকারী হিসেবে কাজ করা
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
summary = যিনি কারও বাড়িতে কাজ করেন, তাঁর নিয়ম, বীমার চাঁদা ও অধিকার।
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: tredicesima → { -tredicesima } = ত্রয়োদশ মাসের বেতন
keywords = বাসার কাজ; বাদান্তে; কলফ; বেবি সিটার; কাজের লোক; ত্রয়োদশ বেতন; কন্ত্রিবুতি
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-k9nyx = INPS-কে জানানো নিয়োগ
# it: la comunicazione all'INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-ngaem = INPS-কে জানানো
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-khh29 = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-9tbb6 = মোবাইল থেকে INPS
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-tqf6x = [গৃহকর্মী ও পরিচর্যাকারীদের (colf, badanti)][1] একটি জাতীয় চুক্তি আছে। পরিবারটি তাঁদের নিয়োগকর্তা।

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = যাঁরা কারও বাড়িতে কাজ করেন এবং যেসব পরিবার কাজে নেয়।

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = কাজের ঘণ্টা, বেতন, বিশ্রাম ও খাবার নিয়ে দুই পক্ষ একমত হোন। একটি **নিয়োগপত্র (lettera di assunzione)** লিখুন।
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-79c42 = পরিবারটি [INPS][1]-কে নিয়োগের কথা জানায়। কাজ শুরুর **অন্তত আগের দিন** তা করতে হবে।
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = কর্মী সেই জানানোর কাগজের কপি চান।
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-uhx6f = প্রতি মাসে পরিবারটি [বেতনের স্লিপ (busta paga)][1] দেয়।
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
l-ehdpq = প্রতি তিন মাসে পরিবারটি [সামাজিক বীমার চাঁদা (contributi)][1] দেয়। কর্মী { $web } সাইটে তা দেখতে পারেন।

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = কর্মীর যা যা অধিকার আছে:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = প্রতি সপ্তাহে বিশ্রাম
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = বেতনসহ ছুটি
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = ত্রয়োদশ মাসের বেতন
l-ceaa7 = ডিসেম্বরে [ত্রয়োদশ মাসের বেতন (tredicesima)][1]
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = অসুস্থতা, দুর্ঘটনা ও মাতৃত্বের সুরক্ষা
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = চাকরি শেষের টাকা
l-hvzvn = কাজের শেষে টাকা ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = বেকার ভাতা
l-kswzp = কাজ হারালে [NASpI][1]

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **সেই বাড়িতেই থাকেন?** ভালো একটি ঘর, খাবার ও অবসর সময়ের অধিকার আপনার আছে।
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **যাঁর দেখাশোনা করেন তিনি মারা গেছেন?** আরও কিছু দিনের বেতন পাওয়ার অধিকার আপনার আছে (**নোটিশের সময়, preavviso**)। কিছুদিন কোথায় থাকতে পারেন, তাও জিজ্ঞেস করুন।
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = কর হিসাবের ফরম 730
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-jmfsj = **আয়কর রিটার্ন (dichiarazione dei redditi)।** পরিবারটি আপনার হয়ে কর দেয় না। প্রতি বছর একটি [কর সহায়তা কেন্দ্রে (CAF)][1] জিজ্ঞেস করুন আপনাকে [আয়কর রিটার্ন (dichiarazione)][2] দিতে হবে কি না।

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-a68cb = জানানো বিনামূল্যে। বেতন ও বীমার চাঁদা (contributi) পরিবারটি দেয়। CAF বা patronato হিসাব করে দেয়, প্রায়ই টাকা লাগে।

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = কোনো সমস্যা হলে
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: passaporto → { -passaporto } = পাসপোর্ট
p-a5ifn = যত ঘণ্টা কাজ করেন, তার চেয়ে কম ঘণ্টার টাকা দেয়? প্রতিদিন ঘণ্টা লিখে রাখুন ও একটি [শ্রমিক ইউনিয়নে (sindacato)][1] যান। আপনার পাসপোর্ট আটকে রাখলে বা আপনি বের হতে না পারলে পড়ুন [কীভাবে সাহায্য চাইবেন][2]।
