### Andare al pronto soccorso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
title = জরুরি বিভাগে যাওয়া
# it: Quando andare, che cosa succede e perché si aspetta.
summary = কখন যাবেন, কী হয় এবং কেন অপেক্ষা করতে হয়।
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = রোগীর অগ্রাধিকার ঠিক করা
keywords = হাসপাতাল; ইমার্জেন্সি; জরুরি বিভাগ; প্রন্তো সকর্সো; অ্যাম্বুলেন্স; দুর্ঘটনা; রক্ত পড়ছে; পড়ে গেছি; পুড়ে গেছে; পানি ভেঙে গেছে; হাত ভেঙে গেছে; কুকুর কামড়েছে; কুকুরে কামড়েছে; আমাকে কুকুর কামড়েছে; কুকুরের কামড়; হাড় ভেঙে গেছে; হাত ভাঙা; পা ভেঙে গেছে; পা ভাঙা; আমার হাত ভেঙে গেছে; ফ্র্যাকচার
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-5hnxg = স্বাস্থ্য কার্ড বা কোনো পরিচয়পত্র, যদি থাকে
# it: la lista delle medicine che prendi
f-nqird = আপনি যেসব ওষুধ খান তার তালিকা
# it: una visita urgente
f-utg7d = জরুরি ভিত্তিতে ডাক্তার দেখানো
# it: emergenza
f-uw68t = জরুরি অবস্থা
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-s2tq8 = [জরুরি বিভাগ (pronto soccorso)][1] হাসপাতালে থাকে। এটি গুরুতর ও হঠাৎ সমস্যার জন্য।

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = সবার জন্য। কাগজপত্র ও অনুমতিপত্র না থাকলেও যেতে পারেন।
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = শুধু অনুমতিপত্র নেই বলে কর্মীরা আপনার কথা পুলিশকে জানান **না**। অল্প কিছু ক্ষেত্রে ডাক্তারকে জানাতে হয়, যেমন ইতালীয় নাগরিকদের ক্ষেত্রেও।

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = কেউ নড়াচড়া করতে না পারলে বা জীবনের ঝুঁকি থাকলে তাঁকে নিজে নিয়ে যাবেন না। { $phone } নম্বরে ফোন করুন।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-f66h6 = 3 মাসের কম বয়সী শিশুর জ্বর হলে তাকে সঙ্গে সঙ্গে [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] নিতে হয়।
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
l-hkufu = জরুরি বিভাগের (pronto soccorso) প্রবেশপথে যান।
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = আপনার কী কষ্ট এবং কখন থেকে বলুন। গর্ভবতী হলে বা অ্যালার্জি থাকলে বলুন।
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = রোগীর অগ্রাধিকার ঠিক করা
l-zg4wq = একজন নার্স ঠিক করেন সমস্যা কতটা জরুরি। একে [triage][1] বলে।
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = অপেক্ষা করুন। যাঁর অবস্থা বেশি গুরুতর, তিনি পরে এলেও আগে যান।
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = অপেক্ষার সময় অবস্থা খারাপ হলে সঙ্গে সঙ্গে বলুন।
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = বের হওয়ার সময় একটি কাগজ পান। সেটি আপনার ডাক্তারের কাছে নিয়ে যান।

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-473rz = গুরুতর ক্ষেত্রে টাকা দিতে হয় না। সমস্যা জরুরি না হলে [স্বাস্থ্যসেবার ফি (ticket)][1] দিতে হতে পারে।

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **নির্যাতন।** নার্সকে বলুন: **ho subito violenza** (আমি নির্যাতনের শিকার)। এর জন্য গোপন ব্যবস্থা আছে।
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **ভাষা।** একজন সাংস্কৃতিক মধ্যস্থতাকারী বা ফোনে দোভাষী চান।

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = কোনো সমস্যা হলে
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = জ্বর, কাশি বা হালকা ব্যথা হলে ডাক্তারের কাছে যান। ডাক্তার না থাকলে পড়ুন [কী করবেন][1]।
