### Ho perso i documenti o me li hanno rubati — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = কাগজপত্র হারিয়েছি বা চুরি হয়েছে
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = সঙ্গে সঙ্গে কী করবেন এবং কীভাবে নতুন কাগজ চাইবেন।
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = কাগজ হারানো; চুরি; পাসপোর্ট হারানো; সজর্নো হারানো; পুলিশে অভিযোগ; ডুপ্লিকেট; হারিয়ে গেছে; চুরি হয়ে গেছে; মানিব্যাগ
# it: una copia del documento, se ce l'hai
f-u23gd = কাগজটির একটি কপি, যদি থাকে
# it: la copia della denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
f-burjn = অভিযোগের কপি (denuncia)
# it: la denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
f-apxk7 = পুলিশে অভিযোগ (denuncia)
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
p-iyh3e = সবার আগে **পুলিশে অভিযোগ (denuncia)** করুন। তারপর নতুন কাগজ চান।
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-gdahg = শুধু [স্বাস্থ্য কার্ড (tessera sanitaria)][1] হারিয়েছেন? পুলিশে অভিযোগ (denuncia) লাগে না। Agenzia delle Entrate-র সাইটে বা [ASST][2]-তে নতুন কার্ড চান।

## A chi è rivolto

# it: A tutti.
p-78ydd = সবার জন্য।

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-qyph2 = [Questura][1], Carabinieri বা পৌর পুলিশের (Polizia locale) কাছে যান।
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-38wk6 = কী হয়েছে বলুন। [অভিযোগের (denuncia)][1] কপি চান।
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = ব্যাংকের কার্ড থাকলে ব্যাংকে ফোন করে সেগুলো বন্ধ করান।
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-znxwj = যে অফিস কাগজটি দেয়, সেখানে অভিযোগের কপি নিয়ে যান:
# it: Documento
c-n3spu = কাগজ
# it: Dove vai
c-dwp35 = কোথায় যাবেন
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
c-pppjs = বসবাসের অনুমতিপত্র
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
c-8fedh = ডাকঘর বা Questura: আগে সহায়তা অফিসে (patronato) জিজ্ঞেস করুন
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
c-9phb9 = পরিচয়পত্র (carta d'identità)
# it: Comune
c-q5snv = পৌরসভা (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = পাসপোর্ট
c-dc5eb = আপনার দেশের পাসপোর্ট
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
c-pv5dp = আপনার দেশের কনস্যুলেট
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
c-w3vj2 = স্বাস্থ্য কার্ড (tessera sanitaria)
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
c-csbm9 = Agenzia delle Entrate-র সাইট অথবা ASST
# it: Patente
c-giga3 = ড্রাইভিং লাইসেন্স (patente)
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
c-g7crd = পুলিশ বা Carabinieri: **48 ঘণ্টার মধ্যে** অভিযোগ করুন

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = কাগজপত্রের ছবি সব সময় নিরাপদ জায়গায় রাখুন। কপি থাকলে সব কাজ তাড়াতাড়ি হয়।

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = কোনো সমস্যা হলে
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-k75ku = আপনার ইচ্ছার বিরুদ্ধে কেউ আপনার পাসপোর্ট রাখতে পারে না: নিয়োগকর্তা, স্বামী বা বাড়িওয়ালা কেউ না। এমন হলে [সাহায্য][1] চান।
