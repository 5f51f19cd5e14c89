### Sposarsi o separarsi in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = ইতালিতে বিয়ে করা বা আলাদা হওয়া
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = পৌরসভায় বিয়ের কাগজপত্র, এবং আলাদা হতে চাইলে কার কাছে যাবেন।
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
keywords = বিয়ে; তালাক; ডিভোর্স; আলাদা থাকা; বিয়ের কাগজ; কোর্ট ম্যারেজ
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
f-3u223 = আপনার কনস্যুলেট থেকে বিয়ের অনাপত্তিপত্র (nulla osta al matrimonio)
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = জন্মের সনদ, যদি পৌরসভা চায়
# it: l'atto di matrimonio
f-nkdhx = বিয়ের সনদ
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = সরকারি বিয়ে (matrimonio civile) পৌরসভায় (Comune) হয়। এটি দুজন প্রাপ্তবয়স্কের **স্বাধীন** সিদ্ধান্ত।

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = যাঁর বয়স অন্তত 18 বছর এবং যিনি এখন বিবাহিত নন। একই লিঙ্গের দুজন **unione civile** (নাগরিক বন্ধন) করতে পারেন।

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
l-xtcvc = [জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিসে (stato civile)][1] যান। কী কী কাগজ লাগবে জিজ্ঞেস করুন।
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
l-ixmix = আপনার [কনস্যুলেটে (consolato)][1] বিয়ের **অনাপত্তিপত্র (nulla osta)** চান। এতে লেখা থাকে যে আপনি বিয়ে করতে পারেন।
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = কাগজপত্র পৌরসভায় নিয়ে যান। ভালো না বুঝলে একজন দোভাষী চান।
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = পৌরসভা **বিয়ের বিজ্ঞপ্তি (pubblicazioni)** দেয়: আপনারা বিয়ে করতে চান, তা লিখে জানায়।
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = দিন ঠিক করুন। সাক্ষী লাগে।

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-2c8dk = **শরণার্থী?** কনস্যুলেটে যাবেন না। তার বদলে কোন কাগজ লাগবে, পৌরসভায় জিজ্ঞেস করুন।
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **বিদেশে বিয়ে হয়েছে?** সেই বিয়ে ইতালিতে কীভাবে বৈধ হবে, পৌরসভায় জিজ্ঞেস করুন।
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-48zzy = **আলাদা হতে চান?** দুজনে একমত হলে এবং অপ্রাপ্তবয়স্ক সন্তান না থাকলে কখনো কখনো পৌরসভায় তা করা যায়। অন্য ক্ষেত্রে [উকিল][1] লাগে।

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = কোনো সমস্যা হলে
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = কেউ আপনাকে বিয়ে করতে বাধ্য করতে পারে না, আপনার মা-বাবাও না। এটি **অপরাধ**। [নির্যাতন প্রতিরোধ নম্বরে][1] সাহায্য চান।
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-wiwiw = আলাদা হলে আপনার বসবাসের অনুমতিপত্রের কী হবে, উকিলকে জিজ্ঞেস করুন।
