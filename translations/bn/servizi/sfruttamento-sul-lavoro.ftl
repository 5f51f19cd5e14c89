### Lavoro sfruttato o in nero: chiedere aiuto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
title = শোষণ বা চুক্তি ছাড়া কাজ: সাহায্য চাওয়া
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
summary = খুব কম বেতন, হুমকি বা চুক্তি ছাড়া কাজ হলে সাহায্য আছে।
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
keywords = শোষণ; কম বেতন; চুক্তি ছাড়া কাজ; ক্ষেতের কাজ; হুমকি; দালাল; মালিক টাকা দেয় না; বেতন দেয় না; ব্ল্যাকমেইল
# it: ascolto, consiglio e protezione
f-2hpvz = কথা বলার সুযোগ, পরামর্শ ও সুরক্ষা
# it: la telefonata
f-r3hj7 = ফোন করা
# it: tratta
# term: tratta → { -tratta } = মানব পাচার
f-hswzc = মানব পাচার
# it: emergenza
f-3hhz4 = জরুরি অবস্থা
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = আপনার কাজের দরকার থাকলে কেউ তার সুযোগ নিতে পারে না। কর্মীকে শোষণ করা **অপরাধ**।

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
p-hben2 = যাঁরা খুব কম বেতনে, অনেক বেশি ঘণ্টা, হুমকির মধ্যে বা খুব খারাপ বাসায় থেকে কাজ করেন। যিনি [চুক্তি ছাড়া (in nero)][1] কাজ করেন বা যাঁর অনুমতিপত্র নেই, তাঁর জন্যও এটি প্রযোজ্য।

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = এই মুহূর্তে কেউ আপনাকে হুমকি দিলে বা মারলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = প্রমাণ রেখে দিন: বার্তা, জায়গার ছবি, নাম, কাজের ঘণ্টা।
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = মানব পাচার
l-5cyrr = { $phone-tratta } নম্বরে ফোন করুন। এটি বিনামূল্যে এবং আপনার নাম না বললেও চলে।
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
l-y6r93 = অথবা একটি [শ্রমিক ইউনিয়নে (sindacato)][1] যান। অনুমতিপত্র না থাকলেও তাঁরা আপনার কথা শোনেন।
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = পুলিশ বা শ্রম পরিদর্শন অফিসে (Ispettorato) যাওয়ার আগে তাঁদের বা উকিলের সঙ্গে কথা বলুন।
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = কী করবেন, শান্তভাবে ঠিক করুন।

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = আপনার প্রাপ্য টাকা নিয়ে পরামর্শ
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = বিপদে থাকলে একটি নিরাপদ জায়গা
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
l-fk3yk = কিছু ক্ষেত্রে শোষণের শিকার মানুষের জন্য **বসবাসের অনুমতিপত্র**
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = অনুমতিপত্র আপনা-আপনি পাওয়া যায় না। পুলিশে অভিযোগ করার আগে উকিলকে জিজ্ঞেস করুন আপনার কী ঝুঁকি আছে এবং কী পেতে পারেন।

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
p-tnyhz = যিনি চুক্তি ছাড়া কাজ করেন, তিনিও করা কাজের বেতন পাওয়ার অধিকার রাখেন।

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = কোনো সমস্যা হলে
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = একসঙ্গে বাসা ও কাজ হারিয়েছেন? ফোনে শুরুতেই বলুন: তাঁরা আপনার জন্য জায়গা খুঁজতে পারেন। উকিলের খরচ [সরকার দিতে পারে][1]।
