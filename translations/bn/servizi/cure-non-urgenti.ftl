### Medico di notte, la domenica e nei giorni di festa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = রাতে, রবিবারে ও ছুটির দিনে ডাক্তার
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = অসুস্থ হলে এবং আপনার ডাক্তার না থাকলে কী করবেন।
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = রাত ও ছুটির দিনের ডাক্তার
keywords = রাতের ডাক্তার; গোয়ারদিয়া মেদিকা; 116117; রাত; রবিবার; জ্বর; ছুটির দিন
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-sduwg = স্বাস্থ্য কার্ড, যদি থাকে
# it: un consiglio al telefono o una visita
f-u9pus = ফোনে পরামর্শ বা ডাক্তার দেখানো
# it: cure non urgenti
f-itu7r = জরুরি নয় এমন চিকিৎসা
# it: Dove il numero è attivo.
f-3388n = যেখানে নম্বরটি চালু আছে।
# it: emergenza
f-7qs6g = জরুরি অবস্থা
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = রাত ও ছুটির দিনের ডাক্তার
p-k6aee = ডাক্তারের চেম্বার বন্ধ থাকলে [রাত ও ছুটির দিনের ডাক্তার (guardia medica)][1] আছেন। যেসব সমস্যায় অপেক্ষা করা যায় না কিন্তু যা গুরুতর নয়, তার জন্য।

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = সবার জন্য: রাতে, রবিবারে ও ছুটির দিনে, আর তার আগের দিনে (যেমন শনিবারে)।

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = বুকে তীব্র ব্যথা, শ্বাসকষ্ট, অনেক রক্ত, কেউ সাড়া দিচ্ছেন না: সঙ্গে সঙ্গে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-3mgvi = 3 মাসের কম বয়সী শিশুর জ্বর হলে তাকে সঙ্গে সঙ্গে [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] নিতে হয়।
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = { $phone-cure-non-urgenti } নম্বরে ফোন করুন, যেখানে নম্বরটি চালু আছে।
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = কে অসুস্থ, তাঁর বয়স কত এবং কতক্ষণ ধরে অসুস্থ বলুন।
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = প্রশ্নের উত্তর দিন। তিনি কী কী ওষুধ খান বলুন।
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = ডাক্তার আপনাকে পরামর্শ দেন, ক্লিনিকে আসতে বলেন বা বাড়িতে আসেন।

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
p-frqgz = পরামর্শ, ডাক্তার দেখানো, জরুরি প্রেসক্রিপশন বা কয়েক দিনের অসুস্থতার সনদ।

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
p-i7vx3 = যাঁরা স্বাস্থ্যসেবায় (Servizio sanitario) নাম লিখিয়েছেন, তাঁদের সাধারণত টাকা দিতে হয় না। নাম না লেখানো থাকলে আগে জিজ্ঞেস করুন।

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **ইতালীয় বলতে পারেন না?** শুরুতেই আপনার ভাষার নাম বলুন। পারলে অনুবাদ করতে পারেন এমন কাউকে সঙ্গে নিয়ে ফোন করুন।
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = রাতে ওষুধ লাগলে **খোলা থাকা ফার্মেসি (farmacia di turno)** খুঁজুন: প্রতিটি ফার্মেসির দরজায় তালিকা থাকে।

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = কোনো সমস্যা হলে
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = কেউ উত্তর দিচ্ছে না এবং আপনার অবস্থা খারাপ হচ্ছে? { $phone-emergenza } নম্বরে ফোন করুন।
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-x85tq = { $phone-cure-non-urgenti } নম্বরে উত্তর না পেলে ফার্মেসিতে জিজ্ঞেস করুন বা [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] যান।
