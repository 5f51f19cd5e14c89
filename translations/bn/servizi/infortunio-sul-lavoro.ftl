### Ti sei fatto male al lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = কাজে আহত হয়েছেন
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
summary = INAIL থেকে চিকিৎসা ও টাকা পেতে কী করবেন ও কী বলবেন।
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
keywords = কাজে দুর্ঘটনা; ইনাইল; আহত; কাজের কারণে অসুখ; পড়ে যাওয়া
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = অসুস্থতার সনদ
f-33waa = দুর্ঘটনার ডাক্তারি সনদ
# it: i nomi di chi ha visto
# term: visto → { -visto } = প্রবেশ ভিসা
f-y9wr6 = যাঁরা দেখেছেন তাঁদের নাম
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = চিকিৎসা ও কাজ না করা দিনের টাকা
# it: emergenza
f-59t7e = জরুরি অবস্থা
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
p-qee6e = কাজে, বা কাজে যাওয়ার পথে দুর্ঘটনাকে বলে **কাজে দুর্ঘটনা (infortunio)**। [INAIL][1] চিকিৎসার খরচ ও কাজ না করা দিনের টাকা দেয়।

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
p-9keeh = যাঁরা কাজ করেন। যাঁরা চুক্তি ছাড়া বা অনুমতিপত্র ছাড়া কাজ করেন, তাঁদের জন্যও।

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = গুরুতর হলে { $phone } নম্বরে ফোন করুন। আহত মানুষকে নড়াবেন না।
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = সঙ্গে সঙ্গে মালিককে জানান, আঘাত সামান্য মনে হলেও।
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
l-fbjmq = [জরুরি বিভাগে (pronto soccorso)][1] বা ডাক্তারের কাছে যান।
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = সত্যি কথা বলুন: **mi sono fatto male al lavoro** (আমি কাজে আহত হয়েছি)। কোথায় ও কীভাবে বলুন।
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
l-r99m4 = ডাক্তার সনদ লেখেন ও INAIL-এ পাঠান। সনদের নম্বর চান।
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-87zhq = সনদের নম্বর নিয়োগকর্তাকে দিন।
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = ডাক্তার হ্যাঁ না বলা পর্যন্ত কাজে ফিরবেন না।
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = মালিক যদি বলতে বলেন যে আপনি বাড়িতে পড়ে গেছেন, **তা করবেন না**। আপনি অধিকার হারাতে পারেন।

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = কাজ না করা দিনের বেতনের একটি অংশ। গুরুতর ক্ষতি থেকে গেলে আরও টাকা।

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-eubnh = কাজের কারণে ধীরে ধীরে অসুস্থ হয়েছেন? এটি **কাজের কারণে রোগ (malattia professionale)** হতে পারে। ডাক্তার ও সহায়তা অফিসের (patronato) সঙ্গে কথা বলুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = কোনো সমস্যা হলে
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-jw3sq = নিয়োগকর্তা INAIL-কে না জানালে সনদ নিয়ে নিজে যান। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] বিনামূল্যে সাহায্য করে।
